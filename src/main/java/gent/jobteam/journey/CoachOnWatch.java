package gent.jobteam.journey;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who watches over a case until the case discussion when nobody chose a coach, as when somebody is announced from outside:
 * a coach of the zone team who is there today, speaks the contact language, and has the fewest running cases for her
 * working time; in this order, so there is always somebody. Coordination can choose another coach at any moment.
 */
@Component
class CoachOnWatch {

    private static final int FULL_TIME = 100;

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Clock clock;

    CoachOnWatch(StaffDirectory staff, CaseFiles cases, Clock clock) {
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    /** Empty when the zone team has no coach. */
    Optional<StaffMember> of(String zone, String contactLanguage) {
        List<StaffMember> coaches = staff.withRole(Role.COACH, Optional.of(zone));
        List<String> ids = coaches.stream().map(StaffMember::userId).toList();
        LocalDate today = LocalTime.dayOf(clock.instant());
        Map<String, Integer> running = cases.running(ids);
        return coaches.stream()
                .min(Comparator.comparing((StaffMember coach) -> isAway(coach.userId(), today))
                        .thenComparing(coach -> !coach.languages().contains(contactLanguage))
                        .thenComparingDouble(coach ->
                                (double) running.getOrDefault(coach.userId(), 0) * FULL_TIME / coach.ftePercent())
                        .thenComparing(StaffMember::userId));
    }

    private boolean isAway(String coach, LocalDate today) {
        return staff.onDutyOn(coach, today).filter(coach::equals).isEmpty();
    }
}
