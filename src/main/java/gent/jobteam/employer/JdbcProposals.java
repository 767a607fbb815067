package gent.jobteam.employer;

import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code place_proposal}. */
@Repository
class JdbcProposals {

    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many; an employer that was proposed before stays as it is, one that is gone is left out. */
    void add(CaseNumber number, Collection<UUID> employers, String userId, LocalDate today) {
        jdbc.sql("""
                        insert into place_proposal (id, case_number, employer_id, proposed_by_id, proposed_on, answer,
                                                    version)
                        select gen_random_uuid(), :case, e.id, :user, :today, 'OPEN', 0
                          from employer e
                         where e.id in (:employers)
                        on conflict (case_number, employer_id) do nothing
                        """)
                .param("case", number.value())
                .param("user", userId)
                .param("today", today)
                .param("employers", employers)
                .update();
    }

    /** The newest first. */
    List<PlaceProposal> of(CaseNumber number, int most) {
        return jdbc.sql("select" + JdbcEmployers.COLUMNS + """
                             , p.id proposal_id, p.case_number, p.proposed_by_id, p.proposed_on, p.answer,
                               p.answered_by_id, p.answered_on, p.version proposal_version
                          from place_proposal p
                          join employer e on e.id = p.employer_id
                         where p.case_number = :case
                         order by p.proposed_on desc, lower(e.name)
                         limit :most
                        """)
                .param("case", number.value())
                .param("most", most)
                .query(JdbcProposals::toProposal)
                .list();
    }

    /** Whether it was still the version that the answer was given to. */
    boolean answer(UUID id, CaseNumber number, int version, Answer answer, String userId, LocalDate today) {
        return jdbc.sql("""
                        update place_proposal
                           set answer = :answer, answered_by_id = :user, answered_on = :today, version = version + 1
                         where id = :id and case_number = :case and version = :version
                        """)
                        .param("answer", answer.name())
                        .param("user", userId)
                        .param("today", today)
                        .param("id", id)
                        .param("case", number.value())
                        .param("version", version)
                        .update()
                > 0;
    }

    private static PlaceProposal toProposal(ResultSet row, int rowNumber) throws SQLException {
        return new PlaceProposal(
                row.getObject("proposal_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                JdbcEmployers.toEmployer(row, rowNumber),
                row.getString("proposed_by_id"),
                row.getObject("proposed_on", LocalDate.class),
                Answer.valueOf(row.getString("answer")),
                row.getString("answered_by_id"),
                row.getObject("answered_on", LocalDate.class),
                row.getInt("proposal_version"));
    }
}
