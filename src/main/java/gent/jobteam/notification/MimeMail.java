package gent.jobteam.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A {@link Message} as MIME: UTF-8, one recipient, marked as written by a program, always with the same Message-ID. */
class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String stableId;

    /** @throws MessagingException when the message cannot be written as MIME */
    MimeMail(Session session, MailSettings settings, Message message) throws MessagingException {
        super(session);
        stableId = message.messageId();
        setFrom(sender(settings));
        setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        setSubject(message.subject(), UTF_8);
        String text = message.body().replaceAll("\\R", "\r\n");
        if (message.calendar() == null) {
            setText(text, UTF_8);
        } else {
            setContent(withCalendar(text, message.calendar()));
        }
        setSentDate(Date.from(message.queuedAt()));
        // RFC 3834 and Exchange: no holiday notice in answer to this.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        saveChanges();
    }

    /** The event once for programs that show it at once, and once as a file for those that do not. */
    private static MimeMultipart withCalendar(String text, CalendarPart calendar) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, UTF_8);
        var event = new MimeBodyPart();
        byte[] ics = calendar.ics().getBytes(StandardCharsets.UTF_8);
        event.setDataHandler(new DataHandler(new ByteArrayDataSource(
                ics, "text/calendar; charset=UTF-8; method=" + calendar.method().name())));
        event.setHeader("Content-Transfer-Encoding", "base64");
        var shown = new MimeBodyPart();
        shown.setContent(new MimeMultipart("alternative", words, event));
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(ics, "application/ics")));
        file.setFileName("afspraak.ics");
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("mixed", shown, file);
    }

    private static InternetAddress sender(MailSettings settings) throws MessagingException {
        try {
            return new InternetAddress(settings.sender(), settings.senderName(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", stableId);
    }
}
