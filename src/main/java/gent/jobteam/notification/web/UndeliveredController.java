package gent.jobteam.notification.web;

import gent.jobteam.notification.Channel;
import gent.jobteam.notification.Message;
import gent.jobteam.notification.Outbox;
import gent.jobteam.notification.Restored;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that were given up or held, for whoever can do something about it. */
@Controller
class UndeliveredController {

    private static final Logger LOG = LoggerFactory.getLogger(UndeliveredController.class);

    private final Outbox outbox;
    private final Restored restored;
    private final MessageSource texts;

    UndeliveredController(Outbox outbox, Restored restored, MessageSource texts) {
        this.outbox = outbox;
        this.restored = restored;
        this.texts = texts;
    }

    /**
     * A message as the page shows it; without its text, which is not needed to send it again.
     *
     * @param recipient e-mail address that can be corrected; empty when the message finds its way itself
     * @param to Dutch: for whom it is
     */
    record MessageView(
            String id, String caseNumber, String day, String recipient, String to, String subject, String reason) {}

    private MessageView view(Message message) {
        boolean mail = message.channel() == Channel.EMAIL && !message.isForParticipant();
        return new MessageView(
                message.id(),
                message.ofCase().orElse(""),
                LocalTime.show(LocalTime.dayOf(message.queuedAt())),
                mail ? message.recipient() : "",
                message.isForParticipant() ? "De deelnemer" : message.recipient(),
                outbox.titleOf(message),
                message.failure() == null ? "" : message.failure().label());
    }

    @GetMapping("/berichten")
    String show(Model page) {
        page.addAttribute(
                "messages", outbox.undelivered().stream().map(this::view).toList());
        Optional<Instant> held = restored.heldSince();
        page.addAttribute("held", held.map(LocalTime::show).orElse(""));
        page.addAttribute(
                "waiting",
                held.isPresent() ? outbox.waiting().stream().map(this::view).toList() : List.of());
        return "notification/undelivered";
    }

    @PostMapping("/berichten")
    String sendAgain(
            @RequestParam("id") String id,
            @RequestParam(name = "recipient", required = false) String recipient,
            Principal user,
            RedirectAttributes next) {
        try {
            if (recipient == null) {
                outbox.sendAgain(id);
            } else {
                outbox.sendAgain(id, recipient);
            }
            LOG.info("Message {} sent again by {}", id, user.getName());
            next.addFlashAttribute("done", "Het bericht vertrekt opnieuw.");
        } catch (Refusal refusal) {
            next.addFlashAttribute("error", texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH));
        }
        return "redirect:/berichten";
    }

    /** @param id of one message; {@code before} for everything that was queued before the restored program started */
    @PostMapping("/berichten/weglaten")
    String drop(@RequestParam("id") String id, Principal user, RedirectAttributes next) {
        if (id.equals("before")) {
            int dropped = restored.heldSince().map(outbox::dropQueuedBefore).orElse(0);
            LOG.info("{} held messages dropped by {}", dropped, user.getName());
        } else if (outbox.drop(id)) {
            LOG.info("Held message {} dropped by {}", id, user.getName());
        }
        next.addFlashAttribute("done", "Weggelaten. Dit vertrekt niet meer.");
        return "redirect:/berichten";
    }

    @PostMapping("/berichten/hervatten")
    String release(Principal user, RedirectAttributes next) {
        restored.release(user.getName());
        LOG.info("Messages leave again, says {}", user.getName());
        next.addFlashAttribute("done", "De berichten vertrekken weer.");
        return "redirect:/berichten";
    }
}
