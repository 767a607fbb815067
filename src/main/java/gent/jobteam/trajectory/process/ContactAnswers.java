package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions about a contact, which several forms ask in the same way. */
@Component
class ContactAnswers {

    static final Set<String> FIELDS = Set.of("contactKind", "contactReached", "contactInitiative", "contactOn");

    /** Only where no other question asks what is worth remembering. */
    static final String NOTE = "contactNote";

    private static final String NONE = "none";

    private static final int SHOWN = 3;

    /** Several contacts of one day may read alike. */
    private static final int LOOKED_AT = 12;

    private final Contacts contacts;
    private final Clock clock;

    ContactAnswers(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Today, which is the usual answer. */
    Map<String, Object> prefill() {
        return Map.of("contactOn", today().toString());
    }

    /**
     * Logs the contact that the form tells of.
     *
     * @return whether there was real contact
     */
    boolean log(Answers answers) {
        String kind = answers.text("contactKind").orElse(NONE);
        if (kind.equals(NONE)) {
            return false;
        }
        boolean reached = answers.require("contactReached").equals("reached");
        log(answers, kind, reached);
        return reached;
    }

    /** Logs a contact of which the form itself says whether there was one. */
    void log(Answers answers, String kind, boolean reached) {
        contacts.log(new Contact(
                new CaseNumber(answers.caseNumber()),
                kind,
                reached,
                pastDay(answers, "contactOn"),
                answers.context().userId(),
                answers.text(NOTE).orElse(""),
                answers.text("contactInitiative").orElse("")));
    }

    /** The answer to a question about a day that cannot be later than today; today when it was not asked. */
    LocalDate pastDay(Answers answers, String field) {
        var day = answers.day(field).orElse(today());
        if (day.isAfter(today())) {
            answers.refuse(field, "Kies vandaag of een dag ervoor.");
        }
        return day;
    }

    /** The last contacts, one a line, newest first; what reads alike stands there once. */
    String latest(CaseNumber number) {
        List<String> lines = contacts.latest(number, LOOKED_AT).stream()
                .map(contact -> "- %s: %s%s"
                        .formatted(
                                LocalTime.show(contact.on()),
                                contact.label(),
                                contact.reached() ? "" : ", niet bereikt"))
                .distinct()
                .limit(SHOWN)
                .toList();
        return lines.isEmpty() ? "nog geen" : String.join("\n", lines);
    }

    LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
