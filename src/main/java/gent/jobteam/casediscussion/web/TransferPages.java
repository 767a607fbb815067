package gent.jobteam.casediscussion.web;

import gent.jobteam.casediscussion.CaseTransfer;
import gent.jobteam.casediscussion.CaseTransfers;
import gent.jobteam.casediscussion.CoachSuggestion;
import gent.jobteam.casediscussion.WaitingCase;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Leftovers;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.MovesAlong;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about transfers show: case numbers, zones and colleagues; never a word about the participant. */
@Component
class TransferPages {

    private static final int MOST_WAITING = 100;
    private static final int MOST_TRANSFERS = 20;

    private final CaseTransfers transfers;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final List<MovesAlong> along;
    private final Leftovers leftovers;

    TransferPages(
            CaseTransfers transfers,
            StaffDirectory staff,
            Partnership partnership,
            List<MovesAlong> along,
            Leftovers leftovers) {
        this.transfers = transfers;
        this.staff = staff;
        this.partnership = partnership;
        this.along = along;
        this.leftovers = leftovers;
    }

    /** A case of somebody who is or will be away, with nobody to do her work. */
    record WaitingView(String number, String zone, String coach, String why) {}

    /** A transfer as both coaches and coordination read it. */
    record TransferView(String number, String from, String to, String reason, String by, String day) {}

    /** Somebody with a last day who still has something in hand. */
    record LeaverView(String name, String lastDay, String has) {}

    /** The case that is to be transferred. */
    record CaseView(String number, String zone, String responsibleId, String responsible, boolean managed) {}

    ModelAndView search(HttpStatus status, String typed, Map<String, String> errors) {
        var page = new ModelAndView("casediscussion/transfer", status);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        List<WaitingCase> waiting = transfers.waiting();
        page.addObject("waitingCount", waiting.size());
        page.addObject(
                "waiting", waiting.stream().limit(MOST_WAITING).map(this::view).toList());
        page.addObject(
                "leavers",
                leftovers.ofLeavers().entrySet().stream()
                        .map(leaver -> new LeaverView(
                                leaver.getKey().name(),
                                LocalTime.show(leaver.getKey().lastDay()),
                                String.join(", ", leaver.getValue())))
                        .toList());
        page.addObject(
                "transfers",
                transfers.latest(MOST_TRANSFERS).stream().map(this::view).toList());
        return page;
    }

    ModelAndView form(
            HttpStatus status,
            CaseFile file,
            List<CoachSuggestion> successors,
            TransferForm form,
            Map<String, String> errors) {
        var page = search(status, file.number().value(), errors);
        page.addObject(
                "file",
                new CaseView(
                        file.number().value(),
                        partnership.zoneName(file.zone()),
                        file.responsibleId(),
                        staff.nameOf(file.responsibleId()),
                        file.managerId() != null));
        page.addObject(
                "along",
                along.stream()
                        .flatMap(part -> part.of(file.number(), file.responsibleId()).stream())
                        .toList());
        page.addObject("form", form);
        page.addObject(
                "coaches", successors.stream().map(CoachSuggestion::choice).toList());
        return page;
    }

    ModelAndView ofCoach(String userId) {
        var page = new ModelAndView("casediscussion/transferred");
        page.addObject(
                "transfers",
                transfers.latestOf(userId, MOST_TRANSFERS).stream()
                        .map(this::view)
                        .toList());
        return page;
    }

    private WaitingView view(WaitingCase waiting) {
        CaseFile file = waiting.file();
        return new WaitingView(
                file.number().value(),
                partnership.zoneName(file.zone()),
                staff.nameOf(file.responsibleId()),
                why(waiting.gap()));
    }

    private static String why(Absence gap) {
        return gap.isForGood()
                ? "werkt hier niet meer vanaf " + LocalTime.show(gap.from())
                : "afwezig zonder vervanger van %s tot en met %s"
                        .formatted(LocalTime.show(gap.from()), LocalTime.show(gap.until()));
    }

    private TransferView view(CaseTransfer transfer) {
        return new TransferView(
                transfer.number().value(),
                staff.nameOf(transfer.fromId()),
                staff.nameOf(transfer.toId()),
                transfer.reason(),
                staff.nameOf(transfer.byId()),
                LocalTime.show(LocalTime.dayOf(transfer.at())));
    }
}
