package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.Offers;
import gent.jobteam.directory.Offers.Search;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory: everybody looks things up; who keeps an entry adds, changes and archives it. */
@Controller
class DirectoryController {

    private static final String BACK = "redirect:/gids";

    private final Offers offers;
    private final Partnership partnership;
    private final Clock clock;

    DirectoryController(Offers offers, Partnership partnership, Clock clock) {
        this.offers = offers;
        this.partnership = partnership;
        this.clock = clock;
    }

    @GetMapping("/gids")
    String show(
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "domein", defaultValue = "") String domain,
            @RequestParam(name = "taal", defaultValue = "") String language,
            @RequestParam(name = "wijk", defaultValue = "") String district,
            @RequestParam(name = "herbekijken", defaultValue = "") String stale,
            @RequestParam(name = "archief", defaultValue = "") String archived,
            Principal user,
            Model page) {
        var search = new Search(words, domain, language, district, stale.equals("ja"), archived.equals("ja"));
        List<String> owners = offers.ownersFor(user.getName());
        page.addAttribute("search", search);
        page.addAttribute("domains", partnership.offerCategories());
        page.addAttribute("languages", partnership.languages());
        page.addAttribute("districts", partnership.districts());
        page.addAttribute("adds", !owners.isEmpty());
        page.addAttribute("takesLists", owners.contains(""));
        page.addAttribute(
                "staleCount", offers.all().stream().filter(offers::isStale).count());
        page.addAttribute(
                "offers",
                offers.find(search).stream()
                        .map(offer -> OfferView.of(offer, offers, partnership, owners.contains(offer.owner())))
                        .toList());
        return "directory/offers";
    }

    @GetMapping("/gids/nieuw")
    ModelAndView blank(Principal user) {
        List<String> owners = owners(user);
        return newPage(OfferForm.empty(owners.get(0)), Map.of(), owners);
    }

    @PostMapping("/gids/nieuw")
    ModelAndView add(@ModelAttribute OfferForm form, Principal user, RedirectAttributes next) {
        List<String> owners = owners(user);
        var errors = new LinkedHashMap<String, String>();
        if (!form.nameError().isEmpty()) {
            errors.put("organisation", form.nameError());
        }
        errors.putAll(form.errors(OfferChoices.of(partnership, owners)));
        if (errors.isEmpty() && !offers.add(form.of(LocalTime.dayOf(clock.instant())), user.getName())) {
            errors.put("organisation", "Deze organisatie staat al in de gids, of in het archief ervan.");
        }
        if (!errors.isEmpty()) {
            return newPage(form, errors, owners);
        }
        next.addFlashAttribute("done", "Toegevoegd: " + form.organisation());
        return new ModelAndView(BACK);
    }

    @GetMapping("/gids/{id}")
    ModelAndView open(@PathVariable("id") UUID id, Principal user) {
        Offer offer = kept(id, user);
        return page(offer, OfferForm.of(offer), Map.of(), user);
    }

    @PostMapping("/gids/{id}")
    ModelAndView change(
            @PathVariable("id") UUID id, @ModelAttribute OfferForm form, Principal user, RedirectAttributes next) {
        Offer before = kept(id, user);
        Map<String, String> errors = form.errors(OfferChoices.of(partnership, owners(user)));
        if (!errors.isEmpty()) {
            return page(before, form, errors, user);
        }
        if (offers.change(form.of(before, LocalTime.dayOf(clock.instant())), user.getName())) {
            next.addFlashAttribute("done", "Bewaard: " + before.organisation());
            return new ModelAndView(BACK);
        }
        return page(kept(id, user), form, Map.of(), user).addObject("conflict", view(kept(id, user), user));
    }

    @PostMapping("/gids/{id}/archiveren")
    ModelAndView archive(
            @PathVariable("id") UUID id, @ModelAttribute OfferForm form, Principal user, RedirectAttributes next) {
        return archive(id, form, true, user, next);
    }

    @PostMapping("/gids/{id}/terughalen")
    ModelAndView bringBack(
            @PathVariable("id") UUID id, @ModelAttribute OfferForm form, Principal user, RedirectAttributes next) {
        return archive(id, form, false, user, next);
    }

    private ModelAndView archive(UUID id, OfferForm form, boolean archived, Principal user, RedirectAttributes next) {
        Offer before = kept(id, user);
        boolean done = offers.archive(id, Integer.parseInt(form.version()), archived, user.getName());
        next.addFlashAttribute(
                done ? "done" : "failed",
                !done
                        ? "Een collega veranderde dit intussen. Er is niets veranderd: " + before.organisation()
                        : (archived ? "In het archief gezet: " : "Teruggehaald: ") + before.organisation());
        return new ModelAndView(BACK);
    }

    private ModelAndView newPage(OfferForm form, Map<String, String> errors, List<String> owners) {
        return new ModelAndView("directory/offer")
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("choices", OfferChoices.of(partnership, owners));
    }

    private ModelAndView page(Offer offer, OfferForm form, Map<String, String> errors, Principal user) {
        return newPage(form, errors, owners(user)).addObject("offer", offer).addObject("view", view(offer, user));
    }

    private OfferView view(Offer offer, Principal user) {
        return OfferView.of(offer, offers, partnership, offers.keeps(offer, user.getName()));
    }

    private Offer kept(UUID id, Principal user) {
        return offers.find(id)
                .filter(offer -> offers.keeps(offer, user.getName()))
                .orElseThrow(NoSuchOffer::new);
    }

    /** @throws NoSuchOffer when she keeps nothing */
    private List<String> owners(Principal user) {
        List<String> owners = offers.ownersFor(user.getName());
        if (owners.isEmpty()) {
            throw new NoSuchOffer();
        }
        return owners;
    }
}
