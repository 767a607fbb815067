package gent.jobteam.dossier.web;

import gent.jobteam.dossier.MyParticipant;
import gent.jobteam.dossier.MyParticipants;
import gent.jobteam.dossier.ToCall;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.notification.CaseMessage;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of the people whom somebody works with now. */
@Controller
class MyParticipantsController {

    private final MyParticipants participants;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    MyParticipantsController(MyParticipants participants, StaffDirectory staff, Partnership partnership, Clock clock) {
        this.participants = participants;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * @param responsible empty when it is the reader herself
     * @param lastContact empty when there was none yet
     * @param task empty when it is somebody else's turn
     */
    record ParticipantView(
            String number,
            String name,
            String phase,
            String zone,
            String responsible,
            String lastContact,
            String task,
            String taskId,
            String due,
            boolean late) {}

    /** @param phone empty when unknown */
    record CallView(String number, String name, String phone, List<String> messages, String since) {}

    @GetMapping("/deelnemers")
    String list(Principal user, Model page) {
        var names = new HashMap<String, String>();
        List<ParticipantView> mine = participants.of(user.getName()).stream()
                .map(participant -> view(
                        participant,
                        participant.file().responsibleId().equals(user.getName())
                                ? ""
                                : names.computeIfAbsent(participant.file().responsibleId(), staff::nameOf)))
                .toList();
        page.addAttribute("participants", mine);
        page.addAttribute(
                "calls",
                participants.toCall(user.getName()).stream()
                        .map(MyParticipantsController::call)
                        .toList());
        return "dossier/participants";
    }

    private static CallView call(ToCall call) {
        return new CallView(
                call.file().number().value(),
                call.file().participant().name(),
                call.file().participant().phone(),
                call.messages().stream().map(CaseMessage::title).distinct().toList(),
                LocalTime.show(LocalTime.dayOf(call.messages().get(0).at())));
    }

    private ParticipantView view(MyParticipant participant, String responsible) {
        LocalDate today = LocalTime.dayOf(clock.instant());
        var file = participant.file();
        var next = participant.next();
        LocalDate due = next == null ? null : next.dueOn();
        return new ParticipantView(
                file.number().value(),
                file.participant().name(),
                Phase.label(file.phase()),
                partnership.zoneName(file.zone()),
                responsible,
                participant.lastContact() == null ? "" : LocalTime.show(participant.lastContact()),
                next == null ? "" : next.name(),
                next == null ? "" : next.id(),
                due == null ? "" : LocalTime.show(due),
                due != null && due.isBefore(today));
    }
}
