package gent.jobteam.identity.web;

import gent.jobteam.identity.NotedAbsence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and who stands in, for coordination. */
@Controller
class AbsenceController {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceController.class);
    private static final int MOST = 100;
    private static final String PAGE = "/afwezigheden";

    /** Who meets participants, or takes turns in what is asked of a whole role. */
    private static final Set<Role> WORKERS = EnumSet.complementOf(EnumSet.of(Role.STEERING, Role.ADMIN));

    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    AbsenceController(StaffDirectory staff, Partnership partnership, Clock clock) {
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** An absence as the page shows it; the substitute is empty when there is none yet. */
    record AbsenceView(
            long id, String name, String from, String until, String substitute, boolean running, boolean forGood) {

        static AbsenceView of(NotedAbsence noted, LocalDate today) {
            return new AbsenceView(
                    noted.id(),
                    noted.name(),
                    LocalTime.show(noted.absence().from()),
                    noted.absence().isForGood()
                            ? "komt niet terug"
                            : LocalTime.show(noted.absence().until()),
                    Optional.ofNullable(noted.substituteName()).orElse(""),
                    !noted.absence().from().isAfter(today),
                    noted.absence().isForGood());
        }
    }

    /** Colleagues with one role to choose from; a substitute has the same role. */
    record RoleView(String label, List<ColleagueView> colleagues) {}

    /** A colleague to choose. */
    record ColleagueView(String userId, String label) {}

    @GetMapping(PAGE)
    ModelAndView show() {
        return page(HttpStatus.OK, AbsenceForm.empty(), Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView note(
            @RequestParam(name = "absent", required = false) String absent,
            @RequestParam(name = "from", required = false) String from,
            @RequestParam(name = "until", required = false) String until,
            @RequestParam(name = "substitute", required = false) String substitute,
            Principal user,
            RedirectAttributes next) {
        var form = new AbsenceForm(absent, from, until, substitute);
        Map<String, String> errors = form.errors(colleagues(), today());
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
        }
        staff.noteAbsence(form.absence());
        LOG.info("Absence of {} noted by {}", form.absent(), user.getName());
        next.addFlashAttribute("done", "De afwezigheid is bewaard." + warning(form));
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/terug")
    String end(@RequestParam("id") long id, Principal user, RedirectAttributes next) {
        if (staff.endAbsence(id, today().minusDays(1))) {
            LOG.info("Absence {} ended by {}", id, user.getName());
            next.addFlashAttribute("done", "De afwezigheid is gestopt.");
        } else {
            next.addFlashAttribute("error", "Deze afwezigheid was al gestopt.");
        }
        return "redirect:" + PAGE;
    }

    /** Empty when the substitute is there all those days, or when none was chosen. */
    private String warning(AbsenceForm form) {
        return staff.absenceWithoutSubstitute(form.absent())
                .filter(gap -> !form.substitute().isEmpty())
                .map(gap -> " Let op: van %s tot en met %s is ook de vervanger weg."
                                .formatted(LocalTime.show(gap.from()), LocalTime.show(gap.until()))
                        + (isCoach(form.absent()) ? " Coördinatie krijgt per dossier een taak." : ""))
                .orElse("");
    }

    private boolean isCoach(String userId) {
        return staff.find(userId).filter(member -> member.role() == Role.COACH).isPresent();
    }

    private ModelAndView page(HttpStatus status, AbsenceForm form, Map<String, String> errors) {
        LocalDate today = today();
        var page = new ModelAndView("identity/absences", status);
        page.addObject("form", form);
        page.addObject("errors", errors);
        List<StaffMember> colleagues = colleagues();
        page.addObject(
                "roles",
                WORKERS.stream()
                        .map(role -> new RoleView(
                                role.label(),
                                colleagues.stream()
                                        .filter(member -> member.role() == role)
                                        .map(this::view)
                                        .toList()))
                        .filter(role -> !role.colleagues().isEmpty())
                        .toList());
        page.addObject(
                "absences",
                staff.currentAndComing(MOST).stream()
                        .map(noted -> AbsenceView.of(noted, today))
                        .toList());
        return page;
    }

    private ColleagueView view(StaffMember member) {
        String zone = member.role().zonal() ? " (%s)".formatted(partnership.zoneName(member.zone())) : "";
        return new ColleagueView(member.userId(), member.name() + zone);
    }

    private List<StaffMember> colleagues() {
        return staff.everybody().stream()
                .filter(member -> WORKERS.contains(member.role()))
                .toList();
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
