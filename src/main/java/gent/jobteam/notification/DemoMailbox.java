package gent.jobteam.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gent.jobteam.notification.MailSettings.Encryption;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The mail server of the demonstration, on a free port of this machine. It keeps in memory what came in over SMTP,
 * until the program stops.
 */
public class DemoMailbox {

    private final GreenMail greenMail;

    /**
     * A mail as it arrived.
     *
     * @param date of its Date header
     * @param body plain text
     * @param messageId with angle brackets
     */
    public record ReceivedMail(Instant date, String from, String to, String subject, String body, String messageId) {}

    DemoMailbox() {
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
    }

    /** What arrived last, newest first. */
    public List<ReceivedMail> latest(int most) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .map(DemoMailbox::received)
                .sorted(Comparator.comparing(ReceivedMail::date).reversed())
                .limit(most)
                .toList();
    }

    MailServer server() {
        return new MailServer("127.0.0.1", greenMail.getSmtp().getPort(), Encryption.NONE, "", "");
    }

    void stop() {
        greenMail.stop();
    }

    private static ReceivedMail received(MimeMessage mail) {
        try {
            return new ReceivedMail(
                    mail.getSentDate().toInstant(),
                    unfolded(mail, "From"),
                    unfolded(mail, "To"),
                    mail.getSubject(),
                    text(mail),
                    mail.getMessageID());
        } catch (MessagingException failure) {
            throw new IllegalStateException("The demo mail server holds a mail that it cannot read", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The words of a mail, wherever in it they stand. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }

    private static String unfolded(MimeMessage mail, String header) throws MessagingException, IOException {
        return MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader(header, ", ")));
    }
}
