package gent.jobteam.dossier;

import static java.util.stream.Collectors.groupingBy;

import gent.jobteam.notification.CaseMessage;
import gent.jobteam.notification.CaseMessages;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Participants whom no message reaches, for who guides them: they stay on her list until she says that it is settled. */
@UseCases
public class Calls {

    private final CaseMessages messages;
    private final CaseFiles cases;
    private final DossierAccess accesses;
    private final DossierLog log;

    Calls(CaseMessages messages, CaseFiles cases, DossierAccess accesses, DossierLog log) {
        this.messages = messages;
        this.cases = cases;
        this.accesses = accesses;
        this.log = log;
    }

    /** Among these cases, whoever waits longest first; a number of queries that does not grow with them. */
    List<ToCall> among(Collection<CaseNumber> numbers) {
        Map<String, List<CaseMessage>> unreached =
                messages.unreached(numbers.stream().map(CaseNumber::value).toList()).stream()
                        .collect(groupingBy(CaseMessage::caseNumber));
        return cases.findAll(unreached.keySet().stream().map(CaseNumber::new).toList()).stream()
                .map(file -> new ToCall(file, unreached.get(file.number().value())))
                .sorted((one, other) -> one.messages()
                        .get(0)
                        .at()
                        .compareTo(other.messages().get(0).at()))
                .toList();
    }

    /** What this participant did not get, for who guides her; empty for anybody else. */
    public List<CaseMessage> of(CaseNumber number, Viewer viewer) {
        return accesses.guides(number, viewer) ? messages.unreached(List.of(number.value())) : List.of();
    }

    /**
     * Notes that the participant knows what the messages did not tell her.
     *
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public void settle(CaseNumber number, Viewer viewer) {
        if (!accesses.guides(number, viewer)) {
            throw new NoSuchDossier();
        }
        if (messages.settle(number.value(), viewer.userId())) {
            log.note(number, viewer, DossierLog.CHANGED, "CALLED");
        }
    }
}
