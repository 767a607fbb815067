package gent.jobteam.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who works for the partnership.
 *
 * @param userId id of the login
 * @param name as colleagues call her
 * @param organisation partner that employs her, as named in the directory
 * @param zone id of the zone team; empty for a central role
 * @param languages codes of languages she can hold a conversation in
 * @param expertise codes of life domains or groups she knows well; empty when none is noted
 * @param ftePercent working time for the partnership, 100 is full-time
 * @param mail address at work; empty when none is noted
 * @param lastDay last day on which she works here (Europe/Brussels); {@code null} while she stays
 */
public record StaffMember(
        String userId,
        String name,
        Role role,
        String organisation,
        String zone,
        List<String> languages,
        List<String> expertise,
        int ftePercent,
        String mail,
        LocalDate lastDay) {

    /** Somebody who stays and of whom no mail address is noted. */
    public StaffMember(
            String userId,
            String name,
            Role role,
            String organisation,
            String zone,
            List<String> languages,
            List<String> expertise,
            int ftePercent) {
        this(userId, name, role, organisation, zone, languages, expertise, ftePercent, "", null);
    }

    /** Whether she (still) works here on this day. */
    public boolean worksOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** The same colleague with another last day; {@code null} when she stays. */
    StaffMember leaving(LocalDate day) {
        return new StaffMember(userId, name, role, organisation, zone, languages, expertise, ftePercent, mail, day);
    }
}
