package gent.jobteam.notification;

/** What partners' systems may know: that it happened, never about whom. */
public enum WebhookEvent {
    MESSAGE_UNDELIVERED("message.undelivered", "Een bericht kwam niet aan. Kijk op de pagina Berichten van Jobteam."),
    PARTICIPANT_UNREACHED(
            "participant.unreached", "Een deelnemer kon geen bericht krijgen. De coach ziet het in Jobteam.");

    private final String type;
    private final String sentence;

    WebhookEvent(String type, String sentence) {
        this.type = type;
        this.sentence = sentence;
    }

    /** As machines read it. */
    public String type() {
        return type;
    }

    /** Dutch, as people read it in Teams. */
    public String sentence() {
        return sentence;
    }
}
