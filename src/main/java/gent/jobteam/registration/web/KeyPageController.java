package gent.jobteam.registration.web;

import gent.jobteam.platform.TypedText;
import gent.jobteam.registration.SystemKeys;
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

/** The keys of the systems that announce people, for the technical administrator. */
@Controller
@RequestMapping("/aanmeldingen/sleutels")
class KeyPageController {

    private static final Logger LOG = LoggerFactory.getLogger(KeyPageController.class);
    private static final int LONGEST = 120;

    private final SystemKeys keys;

    KeyPageController(SystemKeys keys) {
        this.keys = keys;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, "", Map.of());
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
        next.addFlashAttribute("key", keys.make(organisation, user.getName()));
        LOG.info("Key for registrations made by {}", user.getName());
        return new ModelAndView("redirect:/aanmeldingen/sleutels");
    }

    @PostMapping("/{id}/intrekken")
    String revoke(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        if (keys.revoke(id, user.getName())) {
            LOG.info("Key {} for registrations revoked by {}", id, user.getName());
        }
        next.addFlashAttribute("done", "De sleutel werkt niet meer.");
        return "redirect:/aanmeldingen/sleutels";
    }

    private ModelAndView page(HttpStatus status, String organisation, Map<String, String> errors) {
        return new ModelAndView("registration/keys", status)
                .addObject("keys", keys.all())
                .addObject("organisation", organisation)
                .addObject("errors", errors);
    }
}
