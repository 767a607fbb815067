package gent.jobteam.registration;

import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Letters;
import gent.jobteam.platform.UseCases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells referrers what became of whom they announced: one of three results, once, and only when the person agreed. What
 * she said last counts: an agreement to share that was noted since she was announced. Asks the case files, so it needs no
 * step in any model and tells late rather than never.
 */
@UseCases
public class RegistrationResults {

    private static final int AT_ONCE = 200;

    /** Code of the circle of the referrer in {@code sharing-circles.csv}. */
    private static final String REFERRER = "referrer";

    private final JdbcIncoming incoming;
    private final CaseFiles cases;
    private final SharingAgreements agreements;
    private final Outbox outbox;
    private final Letters letters;

    RegistrationResults(
            JdbcIncoming incoming, CaseFiles cases, SharingAgreements agreements, Outbox outbox, Letters letters) {
        this.incoming = incoming;
        this.cases = cases;
        this.agreements = agreements;
        this.outbox = outbox;
        this.letters = letters;
    }

    /**
     * Tells what there is to tell of the next few.
     *
     * @param after number of the last case that was looked at; empty at the beginning
     * @return number of the last case that was looked at now; empty when there are no more
     */
    public String tell(String after) {
        List<IncomingRegistration> open = incoming.untold(after, AT_ONCE);
        if (open.isEmpty()) {
            return "";
        }
        Map<CaseNumber, CaseFile> files =
                cases
                        .findAll(open.stream()
                                .map(IncomingRegistration::caseNumber)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::number, Function.identity()));
        for (IncomingRegistration registration : open) {
            Result.of(files.get(registration.caseNumber()))
                    .filter(result -> stillAgreed(registration.caseNumber()))
                    .ifPresent(result -> tell(registration, result));
        }
        return open.get(open.size() - 1).caseNumber().value();
    }

    /** Without a later word, what she said when she was announced counts. */
    private boolean stillAgreed(CaseNumber number) {
        return agreements.latest(number).isEmpty() || agreements.mayShareWith(number, REFERRER);
    }

    private void tell(IncomingRegistration registration, Result result) {
        var letter = letters.write(result.letter(), Map.of("receipt", registration.receipt()));
        outbox.queue(new NewMessage(
                "registration-result-" + registration.id(),
                null,
                registration.told().referrerMail(),
                letter.subject(),
                letter.body()));
        incoming.tell(registration.id(), result);
    }
}
