package gent.jobteam.search;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person_link_proposal}. */
@Repository
class JdbcLinkProposals {

    private static final int MOST = 20;

    private static final String SELECT = """
            select id, from_id, to_id, from_number, to_number, proposed_by_id, proposed_at
              from person_link_proposal
             where state = 'asked'
            """;

    private final JdbcClient jdbc;

    JdbcLinkProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether it is new: not when it waits for an answer or was refused. */
    boolean add(LinkProposal proposal) {
        return jdbc.sql("""
                        insert into person_link_proposal
                               (id, from_id, to_id, from_number, to_number, proposed_by_id, proposed_at, state)
                        values (:id, :from, :to, :fromNumber, :toNumber, :by, :at, 'asked')
                        on conflict (from_id, to_id) where state <> 'confirmed' do nothing
                        """)
                        .param("id", proposal.id())
                        .param("from", proposal.fromId())
                        .param("to", proposal.toId())
                        .param("fromNumber", proposal.fromNumber().value())
                        .param("toNumber", proposal.toNumber().value())
                        .param("by", proposal.proposedById())
                        .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The oldest first; at most twenty. */
    List<LinkProposal> askedOf(CaseNumber number) {
        return jdbc.sql(SELECT + " and to_number = :number order by proposed_at, id limit :most")
                .param("number", number.value())
                .param("most", MOST)
                .query(JdbcLinkProposals::toProposal)
                .list();
    }

    /** Whoever else wants to answer it waits for this transaction. */
    Optional<LinkProposal> lock(UUID id, CaseNumber number) {
        return jdbc.sql(SELECT + " and id = :id and to_number = :number for update")
                .param("id", id)
                .param("number", number.value())
                .query(JdbcLinkProposals::toProposal)
                .optional();
    }

    void decide(UUID id, boolean confirmed, String userId, Instant now) {
        jdbc.sql("""
                        update person_link_proposal
                           set state = :state, decided_by_id = :by, decided_at = :at
                         where id = :id
                        """)
                .param("state", confirmed ? "confirmed" : "refused")
                .param("by", userId)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static LinkProposal toProposal(ResultSet row, int rowNumber) throws SQLException {
        return new LinkProposal(
                row.getObject("id", UUID.class),
                row.getObject("from_id", UUID.class),
                row.getObject("to_id", UUID.class),
                new CaseNumber(row.getString("from_number")),
                new CaseNumber(row.getString("to_number")),
                row.getString("proposed_by_id"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
