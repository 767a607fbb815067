package gent.jobteam.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
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
        setText(message.body().replaceAll("\\R", "\r\n"), UTF_8);
        setSentDate(Date.from(message.queuedAt()));
        // RFC 3834 and Exchange: no holiday notice in answer to this.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        saveChanges();
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
