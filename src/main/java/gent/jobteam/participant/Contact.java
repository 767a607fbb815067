package gent.jobteam.participant;

import java.time.LocalDate;
import java.util.Map;

/**
 * A contact with a participant, or an attempt at one.
 *
 * @param kind {@code conversation}, {@code homeVisit}, {@code call}, {@code message}, {@code meeting},
 *     {@code accompany}
 * @param reached whether there was real contact; an attempt without success is none
 * @param on day in Europe/Brussels
 * @param byId user id of the colleague
 * @param note what is worth remembering, read by the case team; empty when nothing
 * @param initiative who sought the contact: {@code participant}, {@code coach} or {@code other}; empty when nobody noted
 *     it
 */
public record Contact(
        CaseNumber caseNumber,
        String kind,
        boolean reached,
        LocalDate on,
        String byId,
        String note,
        String initiative) {

    private static final Map<String, String> LABELS = Map.of(
            "call", "gebeld",
            "message", "bericht gestuurd",
            "conversation", "gesprek",
            "homeVisit", "huisbezoek",
            "meeting", "overleg",
            "accompany", "meegegaan");

    /** A contact of which nobody noted who sought it. */
    public Contact(CaseNumber caseNumber, String kind, boolean reached, LocalDate on, String byId, String note) {
        this(caseNumber, kind, reached, on, byId, note, "");
    }

    /** Dutch label of the kind, in lower case; the code itself when it has none. */
    public String label() {
        return LABELS.getOrDefault(kind, kind);
    }
}
