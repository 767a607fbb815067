package gent.jobteam.registration;

import gent.jobteam.gate.RegistrationRate;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.partnership.Letters;
import gent.jobteam.platform.UseCases;
import gent.jobteam.registration.FormStamps.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes in what is announced from outside. Only writes it down: whether it becomes a case at once is decided afterwards, so
 * the answer says nothing about whether we know the person, and neither does the time that it takes.
 */
@UseCases
public class IncomingRegistrations {

    /** Nobody fills in the form in less. */
    private static final Duration FASTEST = Duration.ofSeconds(4);

    private final JdbcIncoming incoming;
    private final Outbox outbox;
    private final Letters letters;
    private final RegistrationRate rate;
    private final Clock clock;

    IncomingRegistrations(JdbcIncoming incoming, Outbox outbox, Letters letters, RegistrationRate rate, Clock clock) {
        this.incoming = incoming;
        this.outbox = outbox;
        this.letters = letters;
        this.rate = rate;
        this.clock = clock;
    }

    /**
     * Keeps a registration. The same form sent again is the same registration; the same form with another content is kept
     * too, for a person to look at.
     *
     * @param stamp of the form; empty when it was not made here
     * @param trapped whether a field was filled in that people do not see
     * @return the receipt
     */
    public String receive(Announced told, Optional<Stamp> stamp, boolean trapped) {
        Instant now = clock.instant();
        Set<Doubt> doubts = doubts(told, stamp, trapped, now);
        UUID id = stamp.map(Stamp::id).orElseGet(() -> named("unstamped " + told.digest()));
        Optional<String> first = add(id, told, doubts, now);
        if (first.isPresent()) {
            return first.get();
        }
        JdbcIncoming.Known known = incoming.known(id).orElseThrow();
        if (known.digest().equals(told.digest())) {
            return known.receipt();
        }
        doubts.add(Doubt.SENT_AGAIN);
        UUID again = named(id + " " + told.digest());
        return add(again, told, doubts, now)
                .orElseGet(() -> incoming.known(again).orElseThrow().receipt());
    }

    /**
     * Keeps a registration that a system sent. The same mark with the same content is the same registration.
     *
     * @param mark by which the system knows the registration; its own, so two systems may use the same
     * @return the receipt; empty when this mark came with another content before
     */
    public Optional<String> receive(SystemKey key, String mark, Announced told) {
        Instant now = clock.instant();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (told.pointsElsewhere()) {
            doubts.add(Doubt.ADDRESS_IN_TEXT);
        }
        UUID id = named("system %s %s".formatted(key.id(), mark));
        return add(id, told, doubts, now).or(() -> incoming.known(id)
                .filter(known -> known.digest().equals(told.digest()))
                .map(JdbcIncoming.Known::receipt));
    }

    /** Empty when one with this id is there already. */
    private Optional<String> add(UUID id, Announced told, Set<Doubt> doubts, Instant now) {
        String receipt = ReceiptNumber.next();
        if (!incoming.add(id, receipt, told, doubts, now)) {
            return Optional.empty();
        }
        if (!told.referrerMail().isEmpty() && !doubts.contains(Doubt.MACHINE) && rate.receipt(told.referrerMail())) {
            var letter = letters.write("registration-receipt", Map.of("receipt", receipt));
            outbox.queue(new NewMessage(
                    "registration-receipt-" + id, null, told.referrerMail(), letter.subject(), letter.body()));
        }
        return Optional.of(receipt);
    }

    private static Set<Doubt> doubts(Announced told, Optional<Stamp> stamp, boolean trapped, Instant now) {
        var doubts = EnumSet.noneOf(Doubt.class);
        boolean hasty = stamp.filter(opened -> !now.isBefore(opened.since().plus(FASTEST)))
                .isEmpty();
        if (trapped || hasty) {
            doubts.add(Doubt.MACHINE);
        }
        if (told.pointsElsewhere()) {
            doubts.add(Doubt.ADDRESS_IN_TEXT);
        }
        return doubts;
    }

    private static UUID named(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
