package gent.jobteam.identity;

import gent.jobteam.platform.UseCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What colleagues who leave, or left, still have in hand. */
@UseCases
public class Leftovers {

    private final JdbcStaff staff;
    private final List<InHand> kinds;

    Leftovers(JdbcStaff staff, List<InHand> kinds) {
        this.staff = staff;
        this.kinds = kinds;
    }

    /** In Dutch, such as {@code 2 open taken}; empty when she has nothing in hand. */
    public List<String> of(String userId) {
        return told(List.of(userId)).getOrDefault(userId, List.of());
    }

    /** Of everybody with a last day, over or to come, who still has something; in the order of their names. */
    public Map<StaffMember, List<String>> ofLeavers() {
        List<StaffMember> leavers = staff.everybody().stream()
                .filter(member -> member.lastDay() != null)
                .toList();
        Map<String, List<String>> told =
                told(leavers.stream().map(StaffMember::userId).toList());
        var left = new LinkedHashMap<StaffMember, List<String>>();
        leavers.stream()
                .filter(member -> told.containsKey(member.userId()))
                .forEach(member -> left.put(member, told.get(member.userId())));
        return left;
    }

    private Map<String, List<String>> told(List<String> userIds) {
        var told = new LinkedHashMap<String, List<String>>();
        for (InHand kind : kinds) {
            Map<String, Integer> counts = kind.counts(userIds);
            userIds.stream().filter(counts::containsKey).forEach(userId -> told.computeIfAbsent(
                            userId, one -> new ArrayList<>())
                    .add(kind.what(counts.get(userId))));
        }
        return told;
    }
}
