package gent.jobteam.referral;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code referral_link}. */
@Repository
class JdbcAnswerLinks {

    private final JdbcClient jdbc;

    JdbcAnswerLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(byte[] fingerprint, UUID referral, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into referral_link (fingerprint, referral_id, purpose, made_at, expires_at)
                        values (:fingerprint, :referral, 'answer', :now, :expires)
                        """)
                .param("fingerprint", fingerprint)
                .param("referral", referral)
                .param("now", utc(now))
                .param("expires", utc(expiresAt))
                .update();
    }

    /** The referral that a working link is about; empty when it is unknown, expired or revoked. */
    Optional<UUID> find(byte[] fingerprint, Instant now) {
        return jdbc.sql("""
                        select referral_id
                          from referral_link
                         where fingerprint = :fingerprint and purpose = 'answer'
                               and revoked_at is null and expires_at > :now
                        """)
                .param("fingerprint", fingerprint)
                .param("now", utc(now))
                .query(UUID.class)
                .optional();
    }

    /** How many links stopped working. */
    int revoke(UUID referral, String userId, Instant now) {
        return jdbc.sql("""
                        update referral_link
                           set revoked_at = :now, revoked_by_id = :user
                         where referral_id = :referral and revoked_at is null and expires_at > :now
                        """)
                .param("now", utc(now))
                .param("user", userId)
                .param("referral", referral)
                .update();
    }

    /** The working links of a case, one line per referral, the newest first. */
    List<OpenLink> openOf(String caseNumber, Instant now) {
        return jdbc.sql("""
                        select r.id, r.organisation, max(l.made_at) as made_at, max(l.expires_at) as expires_at
                          from referral_link l
                          join referral r on r.id = l.referral_id
                         where r.case_number = :case and l.revoked_at is null and l.expires_at > :now
                         group by r.id, r.organisation
                         order by made_at desc
                        """)
                .param("case", caseNumber)
                .param("now", utc(now))
                .query((row, rowNumber) -> new OpenLink(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
