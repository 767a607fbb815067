package gent.jobteam.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code referral_question}. */
@Repository
class JdbcQuestions {

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not asked before with this id. */
    boolean add(UUID referral, Question question) {
        return jdbc.sql("""
                        insert into referral_question (id, referral_id, words, proposed_on, asked_at)
                        values (:id, :referral, :words, :on, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", question.id())
                        .param("referral", referral)
                        .param("words", question.words())
                        .param("on", question.proposedOn())
                        .param("at", question.askedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** In the order in which they were asked. */
    List<Question> of(UUID referral) {
        return jdbc.sql("""
                        select id, words, proposed_on, asked_at, answer
                          from referral_question
                         where referral_id = :referral
                         order by asked_at, id
                        """)
                .param("referral", referral)
                .query(JdbcQuestions::toQuestion)
                .list();
    }

    void answer(Collection<UUID> questions, String answer, String userId, Instant now) {
        jdbc.sql("""
                        update referral_question
                           set answer = :answer, answered_by_id = :user, answered_at = :now
                         where id in (:ids) and answered_at is null
                        """)
                .param("answer", answer)
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", questions)
                .update();
    }

    private static Question toQuestion(ResultSet row, int rowNumber) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getObject("proposed_on", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"));
    }
}
