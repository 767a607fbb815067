package gent.jobteam.intake;

import java.util.Map;

/** How far a regular offer can do it, as it is shown. */
final class Offer {

    private static final Map<String, String> LABELS = Map.of(
            "full", "kan alles opvangen",
            "part", "helpt voor een deel",
            "none", "past niet",
            "unknown", "nog niet geweten");

    private Offer() {}

    /** Dutch; the code itself when it has no label. */
    static String label(String code) {
        return LABELS.getOrDefault(code, code);
    }
}
