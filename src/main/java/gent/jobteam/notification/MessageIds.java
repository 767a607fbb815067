package gent.jobteam.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the Message-ID of a message from its id, so that a message sent twice can be recognised as one. */
final class MessageIds {

    private MessageIds() {}

    /** With angle brackets; unique per id and per sending domain, and says nothing about the message. */
    static String of(String id, String sender) {
        String domain = sender.substring(sender.lastIndexOf('@') + 1);
        return "<%s@%s>".formatted(UUID.nameUUIDFromBytes((domain + id).getBytes(StandardCharsets.UTF_8)), domain);
    }

    /** The part of a Message-ID before the domain: the same at every attempt, for those who do not speak mail. */
    static String opaque(String messageId) {
        return messageId.substring(1, messageId.indexOf('@'));
    }
}
