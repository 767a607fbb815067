package gent.jobteam.registration.web;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.TypedText;
import gent.jobteam.registration.OrganisationLinks;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own addresses of organisations for announcing people, for coordination. */
@Controller
@RequestMapping("/aanmeldingen/links")
class LinkPageController {

    private static final Logger LOG = LoggerFactory.getLogger(LinkPageController.class);
    private static final int LONGEST = 120;

    private final OrganisationLinks links;
    private final StaffDirectory staff;
    private final String baseUrl;

    LinkPageController(OrganisationLinks links, StaffDirectory staff, Installation installation) {
        this.links = links;
        this.staff = staff;
        this.baseUrl = installation.baseUrl();
    }

    @GetMapping
    ModelAndView show(Principal user) {
        return page(HttpStatus.OK, "", Map.of()).addObject("mayChange", isCoordination(user));
    }

    @PostMapping
    ModelAndView make(
            @RequestParam(name = "organisation", defaultValue = "") String typed,
            Principal user,
            RedirectAttributes next) {
        String organisation = TypedText.tidy(typed);
        if (organisation.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, "", Map.of("organisation", "Vul een organisatie in."));
        }
        if (TypedText.length(organisation) > LONGEST || !TypedText.isUsable(organisation, false)) {
            return page(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    organisation,
                    Map.of("organisation", "Gebruik hoogstens 120 gewone tekens."));
        }
        links.make(organisation, user.getName());
        LOG.info("Address for registrations made by {}", user.getName());
        next.addFlashAttribute("done", "De link is gemaakt. Geef hem door aan de organisatie.");
        return new ModelAndView("redirect:/aanmeldingen/links");
    }

    @PostMapping("/{id}/intrekken")
    String revoke(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        if (links.revoke(id, user.getName())) {
            LOG.info("Address {} for registrations revoked by {}", id, user.getName());
        }
        next.addFlashAttribute("done", "De link werkt niet meer.");
        return "redirect:/aanmeldingen/links";
    }

    private boolean isCoordination(Principal user) {
        return staff.find(user.getName())
                .filter(member -> member.role() == Role.COORDINATION)
                .isPresent();
    }

    private ModelAndView page(HttpStatus status, String organisation, Map<String, String> errors) {
        return new ModelAndView("registration/links", status)
                .addObject("links", links.all())
                .addObject("base", baseUrl + "/aanmelden/bij/")
                .addObject("organisation", organisation)
                .addObject("mayChange", true)
                .addObject("errors", errors);
    }
}
