package gent.jobteam.employer.web;

import gent.jobteam.employer.Employer;
import gent.jobteam.employer.Employers;
import gent.jobteam.employer.Employers.Result;
import gent.jobteam.employer.Employers.Search;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of employers: who works with participants looks things up; the jobhunter and coordination keep it. */
@Controller
class EmployerController {

    private final Employers employers;
    private final Partnership partnership;
    private final Clock clock;

    EmployerController(Employers employers, Partnership partnership, Clock clock) {
        this.employers = employers;
        this.partnership = partnership;
        this.clock = clock;
    }

    @GetMapping("/werkgevers")
    String show(
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "sector", defaultValue = "") String sector,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "wijk", defaultValue = "") String district,
            Principal user,
            Model page) {
        var search = new Search(words, sector, kind, district);
        page.addAttribute("search", search);
        page.addAttribute("sectors", partnership.sectors());
        page.addAttribute("kinds", partnership.placeKinds());
        page.addAttribute("districts", partnership.districts());
        page.addAttribute("keeps", employers.isKeptBy(user.getName()));
        page.addAttribute("nobodyYet", employers.all().isEmpty());
        page.addAttribute(
                "employers",
                employers.find(search).stream()
                        .map(employer -> EmployerView.of(employer, partnership))
                        .toList());
        return "employer/employers";
    }

    @GetMapping("/werkgevers/nieuw")
    ModelAndView begin(Principal user) {
        keeper(user);
        return page(UUID.randomUUID(), null, EmployerForm.empty(), Map.of());
    }

    /** @param id made by the page, so that sending it twice adds one */
    @PostMapping("/werkgevers")
    ModelAndView add(
            @RequestParam("id") UUID id, @ModelAttribute EmployerForm form, Principal user, RedirectAttributes next) {
        keeper(user);
        Map<String, String> errors = form.errors(partnership);
        if (!errors.isEmpty()) {
            return refused(page(id, null, form, errors));
        }
        Result result = employers.add(form.employer(id, LocalTime.dayOf(clock.instant())), user.getName());
        return answer(result, id, null, form, next);
    }

    @GetMapping("/werkgevers/{id}")
    ModelAndView open(@PathVariable("id") UUID id, Principal user) {
        keeper(user);
        Employer employer = employer(id);
        return page(id, employer, EmployerForm.of(employer), Map.of());
    }

    @PostMapping("/werkgevers/{id}")
    ModelAndView change(
            @PathVariable("id") UUID id, @ModelAttribute EmployerForm form, Principal user, RedirectAttributes next) {
        keeper(user);
        Employer before = employer(id);
        Map<String, String> errors = form.errors(partnership);
        if (!errors.isEmpty()) {
            return refused(page(id, before, form, errors));
        }
        Result result = employers.change(form.employer(id, LocalTime.dayOf(clock.instant())), user.getName());
        return answer(result, id, before, form, next);
    }

    /** @param before as it was kept; {@code null} for a new one */
    private ModelAndView answer(Result result, UUID id, Employer before, EmployerForm form, RedirectAttributes next) {
        return switch (result) {
            case KEPT -> kept(form, next);
            case NAME_TAKEN -> refused(page(id, before, form, nameTaken()));
            case CHANGED_MEANWHILE -> {
                Employer now = employer(id);
                var page = page(id, now, form, Map.of()).addObject("conflict", EmployerView.of(now, partnership));
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private static ModelAndView kept(EmployerForm form, RedirectAttributes next) {
        next.addFlashAttribute("done", "Bewaard: " + form.name());
        return new ModelAndView("redirect:/werkgevers");
    }

    private static Map<String, String> nameTaken() {
        var errors = new LinkedHashMap<String, String>();
        errors.put("name", "Deze werkgever staat er al. Zoek de naam in het register en verbeter wat daar staat.");
        return errors;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** @param employer as it is kept; {@code null} for a new one */
    private ModelAndView page(UUID id, Employer employer, EmployerForm form, Map<String, String> errors) {
        return new ModelAndView("employer/employer")
                .addObject("id", id)
                .addObject("employer", employer)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("sectors", partnership.sectors())
                .addObject("kinds", partnership.placeKinds())
                .addObject("districts", partnership.districts());
    }

    private Employer employer(UUID id) {
        return employers.find(id).orElseThrow(NoSuchPage::new);
    }

    private void keeper(Principal user) {
        if (!employers.isKeptBy(user.getName())) {
            throw new NoSuchPage();
        }
    }

    private static final class NoSuchPage extends RuntimeException {}

    /** The same answer for an entry that is not there and one that is not hers to change. */
    @ExceptionHandler(NoSuchPage.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
