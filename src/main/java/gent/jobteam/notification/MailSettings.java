package gent.jobteam.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves this installation.
 *
 * @param sender address in the From header
 * @param senderName name in the From header, as receivers see it
 * @param host mail server that takes our mail; empty in the demonstration, which has its own
 * @param encryption how the connection to it is protected
 * @param username empty when it asks none
 * @param password empty when it asks none
 * @param timeout longest wait for a connection, an answer or a write
 * @param deadline longest an attempt may take as a whole; afterwards the connection is cut
 * @param pauses waiting time after the first, second, ... failed attempt; after one more the message is given up
 * @param pollInterval how often a node looks for mail that is due
 * @param background whether this node sends at all
 */
@ConfigurationProperties("jobteam.mail")
record MailSettings(
        @DefaultValue("jobteam@jobteam.example") String sender,
        @DefaultValue("Jobteam Gent") String senderName,
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("60s") Duration deadline,

        @DefaultValue({"PT10S", "PT1M", "PT10M", "PT1H", "PT6H"})
        List<Duration> pauses,

        @DefaultValue("5s") Duration pollInterval,
        @DefaultValue("true") boolean background) {

    /** STARTTLS and TLS refuse a server that cannot encrypt or shows another name. */
    enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    MailSettings {
        new EmailAddress(sender);
    }

    /** How often a message is tried before it is given up. */
    int attempts() {
        return pauses.size() + 1;
    }

    /**
     * How long a message belongs to the node that is sending it. Much longer than an attempt can take, so that no two
     * nodes ever send the same message at once.
     */
    Duration lease() {
        return deadline.multipliedBy(5);
    }

    /** The server that takes our mail. */
    MailServer server() {
        return new MailServer(host, port, encryption, username, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[%s, %s:%d, %s]".formatted(sender, host, port, encryption);
    }
}
