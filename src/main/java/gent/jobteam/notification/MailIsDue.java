package gent.jobteam.notification;

/** There is mail to send as soon as this transaction is committed. */
record MailIsDue() {}
