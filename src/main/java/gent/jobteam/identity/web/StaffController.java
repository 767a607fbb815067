package gent.jobteam.identity.web;

import gent.jobteam.identity.LastAdministrator;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.identity.StillCaseManager;
import gent.jobteam.identity.UserIdTaken;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works for the partnership, for the technical administrator. */
@Controller
@RequestMapping(StaffController.PAGE)
class StaffController {

    static final String PAGE = "/medewerkers";

    private static final Logger LOG = LoggerFactory.getLogger(StaffController.class);
    private static final int PAGE_SIZE = 25;
    private static final int LONGEST_SEARCH = 100;

    private final StaffAdministration administration;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final StaffPages pages;
    private final MessageSource texts;

    StaffController(
            StaffAdministration administration,
            StaffDirectory staff,
            Partnership partnership,
            StaffPages pages,
            MessageSource texts) {
        this.administration = administration;
        this.staff = staff;
        this.partnership = partnership;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "zoek", defaultValue = "") String part,
            @RequestParam(name = "na", defaultValue = "") String after) {
        String wanted = part.strip();
        wanted = wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH));
        List<StaffMember> found = administration.list(wanted, after, PAGE_SIZE + 1);
        boolean more = found.size() > PAGE_SIZE;
        List<StaffMember> shown = more ? found.subList(0, PAGE_SIZE) : found;
        return pages.list(shown, wanted, more ? shown.get(PAGE_SIZE - 1).userId() : "");
    }

    @GetMapping("/nieuw")
    ModelAndView empty() {
        return pages.add(HttpStatus.OK, StaffForm.empty(), Map.of());
    }

    @PostMapping("/nieuw")
    ModelAndView add(@RequestParam MultiValueMap<String, String> fields, Principal user, RedirectAttributes next) {
        StaffForm form = form(fields.getFirst("userId"), fields);
        Map<String, String> errors = form.errors(partnership);
        if (errors.isEmpty()) {
            try {
                String password = administration.add(form.member());
                LOG.info("{} added by {}", form.userId(), user.getName());
                showOnce(password, next);
                next.addFlashAttribute("done", "De medewerker is toegevoegd en kan zich aanmelden.");
                return to(form.userId());
            } catch (UserIdTaken taken) {
                errors.put("userId", text(taken));
            }
        }
        return pages.add(HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
    }

    @GetMapping("/{userId}")
    ModelAndView show(@PathVariable("userId") String userId) {
        StaffMember member = member(userId);
        return pages.change(HttpStatus.OK, member, StaffForm.of(member), Map.of());
    }

    @PostMapping("/{userId}")
    ModelAndView change(
            @PathVariable("userId") String userId,
            @RequestParam MultiValueMap<String, String> fields,
            Principal user,
            RedirectAttributes next) {
        StaffMember member = member(userId);
        StaffForm form = form(userId, fields);
        Map<String, String> errors = form.errors(partnership);
        // Somebody who is listed keeps her user id, whatever it looks like.
        errors.remove("userId");
        if (errors.isEmpty()) {
            try {
                administration.change(form.member());
                LOG.info("{} changed by {}", userId, user.getName());
                next.addFlashAttribute("done", "De wijzigingen zijn bewaard.");
                return to(userId);
            } catch (LastAdministrator | StillCaseManager refusal) {
                errors.put("role", text(refusal));
            }
        }
        return pages.change(HttpStatus.UNPROCESSABLE_ENTITY, member, form, errors);
    }

    @PostMapping("/{userId}/einde")
    ModelAndView leave(
            @PathVariable("userId") String userId,
            @RequestParam(name = "lastDay", required = false) String lastDay,
            Principal user,
            RedirectAttributes next) {
        StaffMember member = member(userId);
        var form = new LastDayForm(lastDay);
        var errors = form.errors(pages.today());
        if (errors.isEmpty()) {
            try {
                administration.leave(userId, form.day().orElseThrow());
                LOG.info("Last day of {} noted by {}", userId, user.getName());
                next.addFlashAttribute(
                        "done",
                        "De laatste werkdag is bewaard: %s."
                                .formatted(LocalTime.show(form.day().get())));
                return to(userId);
            } catch (LastAdministrator refusal) {
                errors = Map.of("lastDay", text(refusal));
            }
        }
        var page = pages.change(HttpStatus.UNPROCESSABLE_ENTITY, member, StaffForm.of(member), errors);
        page.addObject("lastDay", form.lastDay());
        return page;
    }

    @PostMapping("/{userId}/blijft")
    ModelAndView stay(@PathVariable("userId") String userId, Principal user, RedirectAttributes next) {
        administration.stay(member(userId).userId());
        LOG.info("{} stays, says {}", userId, user.getName());
        next.addFlashAttribute("done", "De laatste werkdag is weg. De medewerker blijft.");
        return to(userId);
    }

    @PostMapping("/{userId}/wachtwoord")
    ModelAndView newPassword(@PathVariable("userId") String userId, Principal user, RedirectAttributes next) {
        showOnce(administration.newPassword(member(userId).userId()), next);
        LOG.info("New password for {} made by {}", userId, user.getName());
        return to(userId);
    }

    private static void showOnce(String password, RedirectAttributes next) {
        next.addFlashAttribute("password", password);
    }

    private static StaffForm form(String userId, MultiValueMap<String, String> fields) {
        return new StaffForm(
                userId,
                fields.getFirst("name"),
                fields.getFirst("mail"),
                fields.getFirst("role"),
                fields.getFirst("organisation"),
                fields.getFirst("zone"),
                fields.get("languages"),
                fields.get("expertise"),
                fields.getFirst("fte"));
    }

    private StaffMember member(String userId) {
        return staff.find(userId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String text(Refusal refusal) {
        return texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH);
    }

    private static ModelAndView to(String userId) {
        return new ModelAndView("redirect:" + PAGE + "/" + userId);
    }
}
