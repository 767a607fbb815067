package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.MailSettings.Encryption;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.stereotype.Component;

/** Speaks SMTP. Every wait has an end. */
@Component
class Smtp implements Carrier {

    /** How the answer of a server begins that closes the connection (RFC 5321). */
    private static final String CLOSING = "421";

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

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<String> addressOf(Reachability.Reachable person) {
        return EmailAddress.parse(person.email()).map(EmailAddress::value);
    }

    /** One message over a connection of its own. */
    Attempt send(Message message) {
        try (Line line = open()) {
            return line.send(message);
        }
    }

    @Override
    public Line open() {
        return new Connection();
    }

    /** Kept for the next message as long as the server is content with it. */
    private final class Connection implements Line {

        private final OpenSockets sockets = new OpenSockets();
        private final Session session = Session.getInstance(properties(sockets));
        private SMTPTransport transport;

        @Override
        public Attempt send(Message message) {
            MimeMail mail;
            try {
                mail = new MimeMail(session, settings, message);
            } catch (MessagingException unwritable) {
                return new Attempt(Result.REJECTED, unwritable.getMessage());
            }
            var deadline = watch.schedule(sockets::cut, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
            try {
                boolean used = transport != null;
                Attempt attempt = deliver(mail);
                // A server that has had enough of this connection has not taken the message.
                return used && attempt.answer().startsWith(CLOSING) ? deliver(mail) : attempt;
            } finally {
                deadline.cancel(false);
            }
        }

        private Attempt deliver(MimeMail mail) {
            boolean connected = transport != null;
            try {
                if (!connected) {
                    transport = (SMTPTransport) session.getTransport("smtp");
                    connect(transport);
                    connected = true;
                }
                transport.sendMessage(mail, mail.getAllRecipients());
                return new Attempt(Result.ACCEPTED, transport.getLastServerResponse());
            } catch (MessagingException failure) {
                close();
                return failed(failure, connected);
            }
        }

        /** The server has answered already; what happens to the connection afterwards changes nothing. */
        @Override
        public void close() {
            if (transport != null) {
                try {
                    transport.close();
                } catch (MessagingException gone) {
                    // The answer is what counts.
                }
                transport = null;
            }
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
