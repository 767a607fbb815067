package gent.jobteam.registration.web;

import gent.jobteam.gate.RegistrationRate;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.registration.Announced.Way;
import gent.jobteam.registration.FormStamps;
import gent.jobteam.registration.IncomingRegistrations;
import gent.jobteam.registration.OrganisationLink;
import gent.jobteam.registration.OrganisationLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which anybody announces a person, or herself, without an account. They answer the same whether we know the
 * person or not, and repeat nothing but what was just typed.
 */
@Controller
class RegisterController {

    private static final String MYSELF = "ik";
    private static final String SOMEBODY = "iemand";
    private static final String STAMP = "form";
    private static final Pattern RECEIPT = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    private final IncomingRegistrations registrations;
    private final OrganisationLinks links;
    private final FormStamps stamps;
    private final RegisterPages pages;
    private final Partnership partnership;
    private final RegistrationRate rate;

    RegisterController(
            IncomingRegistrations registrations,
            OrganisationLinks links,
            FormStamps stamps,
            RegisterPages pages,
            Partnership partnership,
            RegistrationRate rate) {
        this.registrations = registrations;
        this.links = links;
        this.stamps = stamps;
        this.pages = pages;
        this.partnership = partnership;
        this.rate = rate;
    }

    @GetMapping("/aanmelden")
    ModelAndView languages() {
        return pages.languages();
    }

    @GetMapping("/aanmelden/{language}")
    ModelAndView choose(@PathVariable("language") String language) {
        return pages.choose(known(language));
    }

    @GetMapping("/aanmelden/{language}/{who}")
    ModelAndView form(@PathVariable("language") String language, @PathVariable("who") String who) {
        boolean herself = isHerself(who);
        return pages.form(
                known(language),
                address(language, who),
                false,
                RegisterForm.empty(herself, "", herself ? language : ""));
    }

    @PostMapping("/aanmelden/{language}/{who}")
    ModelAndView send(
            @PathVariable("language") String language,
            @PathVariable("who") String who,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = new Page(known(language), address(language, who), Way.PAGE);
        return receive(page, RegisterForm.of(isHerself(who), fields), fields, request, response);
    }

    /** The own address of an organisation; search engines have no business there. */
    @GetMapping("/aanmelden/bij/{code}")
    ModelAndView formOfOrganisation(@PathVariable("code") String code, HttpServletResponse response) {
        OrganisationLink link = working(code);
        response.setHeader("X-Robots-Tag", "noindex");
        return pages.form(
                SheetTexts.DUTCH,
                address("bij", link.code()),
                true,
                RegisterForm.empty(false, link.organisation(), ""));
    }

    @PostMapping("/aanmelden/bij/{code}")
    ModelAndView sendFromOrganisation(
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        OrganisationLink link = working(code);
        var page = new Page(SheetTexts.DUTCH, address("bij", link.code()), Way.LINK);
        RegisterForm form = RegisterForm.of(false, fields).from(link.organisation());
        return receive(page, form, fields, request, response);
    }

    /** Repeats the number of the address; whether it exists is told to nobody. */
    @GetMapping("/aanmelden/{language}/{who}/{receipt}")
    ModelAndView received(
            @PathVariable("language") String language,
            @PathVariable("who") String who,
            @PathVariable("receipt") String receipt) {
        if (!RECEIPT.matcher(receipt).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.received(known(language), isHerself(who), receipt);
    }

    /** @param address to which its form is sent */
    private record Page(String language, String address, Way way) {}

    private ModelAndView receive(
            Page page,
            RegisterForm form,
            MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        String stamp = fields.getFirst(STAMP) == null ? "" : fields.getFirst(STAMP);
        Map<String, String> errors = form.errors(partnership);
        if (!errors.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, page, form, stamp, errors);
        }
        Duration wait = rate.registration(request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            var tooOften = new LinkedHashMap<String, String>();
            tooOften.put("send", "error.tooOften");
            return again(HttpStatus.TOO_MANY_REQUESTS, page, form, stamp, tooOften);
        }
        String receipt = registrations.receive(
                form.announced(page.way(), partnership),
                stamps.read(stamp),
                !form.trap().isEmpty());
        return new ModelAndView("redirect:/aanmelden/%s/%s/%s"
                .formatted(page.language(), form.byHerself() ? MYSELF : SOMEBODY, receipt));
    }

    private ModelAndView again(
            HttpStatus status, Page page, RegisterForm form, String stamp, Map<String, String> errors) {
        return pages.form(status, page.language(), page.address(), page.way() == Way.LINK, form, stamp, errors);
    }

    private OrganisationLink working(String code) {
        return links.working(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String known(String language) {
        if (!SheetTexts.LANGUAGES.contains(language)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return language;
    }

    private static boolean isHerself(String who) {
        if (!who.equals(MYSELF) && !who.equals(SOMEBODY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return who.equals(MYSELF);
    }

    private static String address(String first, String second) {
        return "/aanmelden/%s/%s".formatted(first, second);
    }
}
