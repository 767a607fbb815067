package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.Offers;
import gent.jobteam.directory.Offers.Search;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.District;
import gent.jobteam.partnership.Partnership.Language;
import gent.jobteam.platform.LocalTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The directory: everybody looks things up; who keeps an entry changes it. */
@Controller
class DirectoryController {

    private final Offers offers;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    DirectoryController(Offers offers, StaffDirectory staff, Partnership partnership, Clock clock) {
        this.offers = offers;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** An entry in words; {@code reviewedOn} is empty when nobody looked whether it is right. */
    record OfferView(Offer offer, String languages, String districts, String reviewedOn, boolean mine) {}

    @GetMapping("/gids")
    String show(
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "domein", defaultValue = "") String domain,
            @RequestParam(name = "taal", defaultValue = "") String language,
            @RequestParam(name = "wijk", defaultValue = "") String district,
            Principal user,
            Model page) {
        var search = new Search(words, domain, language, district);
        page.addAttribute("search", search);
        page.addAttribute("domains", offers.domains());
        page.addAttribute("languages", partnership.languages());
        page.addAttribute("districts", partnership.districts());
        page.addAttribute(
                "offers",
                offers.find(search).stream().map(offer -> view(offer, user)).toList());
        return "directory/offers";
    }

    @GetMapping("/gids/{id}")
    ModelAndView open(@PathVariable("id") UUID id, Principal user) {
        Offer offer = kept(id, user);
        return page(offer, OfferForm.of(offer), Map.of());
    }

    @PostMapping("/gids/{id}")
    ModelAndView change(
            @PathVariable("id") UUID id, @ModelAttribute OfferForm form, Principal user, RedirectAttributes next) {
        Offer before = kept(id, user);
        Map<String, String> errors = form.errors(offers.domains(), codes(), names(), owners());
        if (!errors.isEmpty()) {
            return page(before, form, errors);
        }
        if (offers.change(form.of(before, LocalTime.dayOf(clock.instant())), user.getName())) {
            next.addFlashAttribute("done", "Bewaard: " + before.organisation());
            return new ModelAndView("redirect:/gids");
        }
        return page(kept(id, user), form, Map.of()).addObject("conflict", view(kept(id, user), user));
    }

    private ModelAndView page(Offer offer, OfferForm form, Map<String, String> errors) {
        return new ModelAndView("directory/offer")
                .addObject("offer", offer)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("domains", offers.domains())
                .addObject("languages", partnership.languages())
                .addObject("districts", partnership.districts())
                .addObject("owners", owners());
    }

    private OfferView view(Offer offer, Principal user) {
        return new OfferView(
                offer,
                offer.languages().stream().map(partnership::languageLabel).collect(Collectors.joining(", ")),
                String.join(", ", offer.districts()),
                offer.reviewedOn() == null ? "" : LocalTime.show(offer.reviewedOn()),
                offers.keeps(offer, user.getName()));
    }

    private Offer kept(UUID id, Principal user) {
        return offers.find(id)
                .filter(offer -> offers.keeps(offer, user.getName()))
                .orElseThrow(NoSuchPage::new);
    }

    private List<String> codes() {
        return partnership.languages().stream().map(Language::code).toList();
    }

    private List<String> names() {
        return partnership.districts().stream().map(District::name).toList();
    }

    private List<String> owners() {
        return staff.everybody().stream()
                .map(StaffMember::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    private static final class NoSuchPage extends RuntimeException {}

    /** The same answer for an entry that is not there and one that is not hers to change. */
    @ExceptionHandler(NoSuchPage.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
