package gent.jobteam.notification;

import gent.jobteam.notification.MailSettings.Encryption;

/**
 * The SMTP server that takes our mail.
 *
 * @param username empty when it asks none
 * @param password empty when it asks none
 */
record MailServer(String host, int port, Encryption encryption, String username, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "MailServer[%s:%d, %s]".formatted(host, port, encryption);
    }
}
