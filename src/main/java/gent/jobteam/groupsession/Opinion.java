package gent.jobteam.groupsession;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a participant found a session; the label is Dutch. */
public enum Opinion {
    GOOD("Goed"),
    FAIR("Gaat wel"),
    POOR("Niet goed");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As forms and tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything else. */
    public static Optional<Opinion> of(String code) {
        return Arrays.stream(values())
                .filter(opinion -> opinion.code().equals(code))
                .findFirst();
    }
}
