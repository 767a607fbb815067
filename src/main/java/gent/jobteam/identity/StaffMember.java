package gent.jobteam.identity;

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
 */
public record StaffMember(
        String userId,
        String name,
        Role role,
        String organisation,
        String zone,
        List<String> languages,
        List<String> expertise,
        int ftePercent) {}
