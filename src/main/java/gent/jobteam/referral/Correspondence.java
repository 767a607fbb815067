package gent.jobteam.referral;

import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.partnership.Letters.Letter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Mails to receivers, each with a link to answer. */
@Component
class Correspondence {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("referral-([0-9a-f-]{36})-(?:request|reminder|reply-[0-9a-f-]{36})");

    private final Outbox outbox;
    private final AnswerLinks links;
    private final LetterWriter letters;

    Correspondence(Outbox outbox, AnswerLinks links, LetterWriter letters) {
        this.outbox = outbox;
        this.links = links;
        this.letters = letters;
    }

    /** The referral that a mail is about; empty for any other message. */
    static Optional<UUID> referralOf(String messageId) {
        Matcher message = MESSAGE_ID.matcher(messageId);
        return message.matches() ? Optional.of(UUID.fromString(message.group(1))) : Optional.empty();
    }

    /** @param kind stable for what is asked or told: the same one is never mailed twice */
    void mail(Referral referral, String kind, Letter letter) {
        Letter mail = letters.withLink(letter, links.make(referral.id()));
        outbox.queue(new NewMessage(
                "referral-%s-%s".formatted(referral.id(), kind),
                referral.caseNumber().value(),
                referral.draft().email(),
                mail.subject(),
                mail.body()));
    }
}
