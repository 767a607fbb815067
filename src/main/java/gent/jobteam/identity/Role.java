package gent.jobteam.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody does in the partnership. The group id in the engine is {@link #group()}; a zonal role also has a group
 * per zone, such as {@code coachNoord}.
 *
 * @see "docs/bronnen.md, S3 B4"
 */
public enum Role {
    COACH("Mobiele arbeidsbegeleider", true),
    SPOC("SPOC VDAB", true),
    WELFARE("Welzijnsonthaalmedewerker", true),
    MEDIATOR("Intercultureel bemiddelaar", false),
    JOBHUNTER("Jobhunter", false),
    TRAINER("Vormingswerker", false),
    COORDINATION("Coördinatie", false),
    ADMINISTRATION("Onthaal en administratie", false),
    STEERING("Stuurgroep", false),
    ADMIN("Technisch beheer", false);

    private final String label;
    private final boolean zonal;

    Role(String label, boolean zonal) {
        this.label = label;
        this.zonal = zonal;
    }

    /** Dutch name of the role. */
    public String label() {
        return label;
    }

    /** Whether people with this role work for one zone team. */
    public boolean zonal() {
        return zonal;
    }

    /** Id of the role's group in the engine and of its word in the models. */
    public String group() {
        return this == ADMIN ? "camunda-admin" : name().toLowerCase(Locale.ROOT);
    }

    /** Id of the group of this role in a zone team; the role's own group for a central role. */
    public String groupIn(String zone) {
        return zonal ? group() + Character.toUpperCase(zone.charAt(0)) + zone.substring(1) : group();
    }

    /** Empty for a group that is no role, such as that of a zone team. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group().equals(group))
                .findFirst();
    }
}
