package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.MailSettings.Encryption;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.stereotype.Component;

/** Speaks SMTP. Every wait has an end; every outcome is an {@link Attempt}, never an exception of the mail library. */
@Component
class Smtp {

    private final MailServer server;
    private final MailSettings settings;
    private final ScheduledExecutorService watch;

    Smtp(MailServer server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "mail-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    Attempt send(Message message) {
        var sockets = new OpenSockets();
        var session = Session.getInstance(properties(sockets));
        MimeMail mail;
        try {
            mail = new MimeMail(session, settings, message);
        } catch (MessagingException unwritable) {
            return new Attempt(Result.REJECTED, unwritable.getMessage());
        }
        var deadline = watch.schedule(sockets::cut, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return deliver(session, mail);
        } finally {
            deadline.cancel(false);
        }
    }

    private Attempt deliver(Session session, MimeMail mail) {
        boolean connected = false;
        try {
            var transport = (SMTPTransport) session.getTransport("smtp");
            try {
                connect(transport);
                connected = true;
                transport.sendMessage(mail, mail.getAllRecipients());
                return new Attempt(Result.ACCEPTED, transport.getLastServerResponse());
            } finally {
                closeQuietly(transport);
            }
        } catch (MessagingException failure) {
            return failed(failure, connected);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        boolean anonymous = server.username().isEmpty();
        transport.connect(
                server.host(),
                server.port(),
                anonymous ? null : server.username(),
                anonymous ? null : server.password());
    }

    /** The server has answered already; what happens to the connection afterwards changes nothing. */
    private static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The answer is what counts.
        }
    }

    private static Attempt failed(MessagingException failure, boolean connected) {
        Result result = connected ? Result.UNANSWERED : Result.UNREACHABLE;
        String answer = "";
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            answer = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            int code = connected ? codeOf(cause) : 0;
            if (code >= 400) {
                return new Attempt(code >= 500 ? Result.REJECTED : Result.POSTPONED, answer);
            }
        }
        return new Attempt(result, answer);
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** The server's answer; 0 or less when there is none. */
    private static int codeOf(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }

    private Properties properties(OpenSockets sockets) {
        String wait = String.valueOf(settings.timeout().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", wait);
        properties.put("mail.smtp.timeout", wait);
        properties.put("mail.smtp.writetimeout", wait);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.auth", String.valueOf(!server.username().isEmpty()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = server.encryption() == Encryption.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.encryption() == Encryption.TLS));
        return properties;
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
