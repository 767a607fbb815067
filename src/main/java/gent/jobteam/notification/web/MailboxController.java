package gent.jobteam.notification.web;

import gent.jobteam.notification.DemoMailbox;
import gent.jobteam.platform.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent in the demonstration. Does not exist in production. */
@Controller
@ConditionalOnProperty(name = "jobteam.mode", havingValue = "demo", matchIfMissing = true)
class MailboxController {

    private static final int MOST = 100;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/MM/yyyy 'om' HH:mm", LocalTime.DUTCH).withZone(LocalTime.ZONE);

    private final DemoMailbox mailbox;

    MailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** A mail as the page shows it. */
    record MailView(String moment, String from, String to, String subject, String body, String messageId) {}

    @GetMapping("/postvak")
    String show(Model page) {
        List<MailView> mails = mailbox.latest(MOST).stream()
                .map(mail -> new MailView(
                        MOMENT.format(mail.date()),
                        mail.from(),
                        mail.to(),
                        mail.subject(),
                        mail.body(),
                        mail.messageId()))
                .toList();
        page.addAttribute("mails", mails);
        return "notification/mailbox";
    }
}
