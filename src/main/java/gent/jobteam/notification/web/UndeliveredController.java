package gent.jobteam.notification.web;

import gent.jobteam.notification.Message;
import gent.jobteam.notification.Outbox;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import java.security.Principal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that was given up, for whoever can do something about it. */
@Controller
class UndeliveredController {

    private static final Logger LOG = LoggerFactory.getLogger(UndeliveredController.class);

    private final Outbox outbox;
    private final MessageSource texts;

    UndeliveredController(Outbox outbox, MessageSource texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /** A message as the page shows it; without its text, which is not needed to send it again. */
    record UndeliveredView(String id, String caseNumber, String day, String recipient, String subject, String reason) {

        static UndeliveredView of(Message message) {
            return new UndeliveredView(
                    message.id(),
                    message.ofCase().orElse(""),
                    LocalTime.show(LocalTime.dayOf(message.queuedAt())),
                    message.recipient(),
                    message.subject(),
                    message.failure().label());
        }
    }

    @GetMapping("/berichten")
    String show(Model page) {
        List<UndeliveredView> messages =
                outbox.undelivered().stream().map(UndeliveredView::of).toList();
        page.addAttribute("messages", messages);
        return "notification/undelivered";
    }

    @PostMapping("/berichten")
    String sendAgain(
            @RequestParam("id") String id,
            @RequestParam("recipient") String recipient,
            Principal user,
            RedirectAttributes next) {
        try {
            outbox.sendAgain(id, recipient);
            LOG.info("Message {} sent again by {}", id, user.getName());
            next.addFlashAttribute("done", "Het bericht vertrekt opnieuw.");
        } catch (Refusal refusal) {
            next.addFlashAttribute("error", texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH));
        }
        return "redirect:/berichten";
    }
}
