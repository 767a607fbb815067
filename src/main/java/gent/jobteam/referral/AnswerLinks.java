package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.SecretToken;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Links with which a receiver answers without an account. Each mail has a link of its own, since only a fingerprint of
 * each is kept; all links of a referral stop together.
 *
 * @see "docs/adr/0020"
 */
@UseCases
public class AnswerLinks {

    private final JdbcAnswerLinks links;
    private final Partnership partnership;
    private final String baseUrl;
    private final Clock clock;

    AnswerLinks(JdbcAnswerLinks links, Partnership partnership, Installation installation, Clock clock) {
        this.links = links;
        this.partnership = partnership;
        this.baseUrl = installation.baseUrl();
        this.clock = clock;
    }

    /**
     * A new link.
     *
     * @param until last day on which it works (Europe/Brussels)
     */
    record Link(String address, LocalDate until) {}

    /** The term is {@code answerLink}. */
    Link make(UUID referral) {
        String token = SecretToken.make();
        Instant now = clock.instant();
        LocalDate until = LocalTime.dayOf(now).plus(Period.parse(partnership.term("answerLink")));
        links.add(SecretToken.fingerprint(token), referral, now, LocalTime.startOf(until.plusDays(1)));
        return new Link("%s/antwoord/%s".formatted(baseUrl, token), until);
    }

    /** The referral that a link is about; empty when the link never existed, expired or was revoked. */
    Optional<UUID> find(String token) {
        return links.find(SecretToken.fingerprint(token), clock.instant());
    }

    /** Stops the links of a referral because of what happened to it. */
    void close(UUID referral) {
        links.revoke(referral, null, clock.instant());
    }

    /** The referrals of a case that a receiver can open with a link, the newest first. */
    public List<OpenLink> openOf(CaseNumber number) {
        return links.openOf(number.value(), clock.instant());
    }

    /**
     * Stops the links of one referral of a case.
     *
     * @return whether any link still worked
     */
    public boolean revoke(CaseNumber number, UUID referral, String userId) {
        boolean open = openOf(number).stream().anyMatch(link -> link.referral().equals(referral));
        return open && links.revoke(referral, userId, clock.instant()) > 0;
    }
}
