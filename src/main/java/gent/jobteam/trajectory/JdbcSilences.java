package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code silence} and {@code silence_agreement}. */
@Repository
class JdbcSilences {

    private final JdbcClient jdbc;

    JdbcSilences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> running(CaseNumber number) {
        return jdbc.sql("select id from silence where case_number = :case and ended_on is null")
                .param("case", number.value())
                .query(UUID.class)
                .optional();
    }

    UUID add(CaseNumber number, LocalDate lastContact, LocalDate day) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into silence (id, case_number, last_contact, noticed_on)
                        values (:id, :case, :lastContact, :day)
                        """)
                .param("id", id)
                .param("case", number.value())
                .param("lastContact", lastContact)
                .param("day", day)
                .update();
        return id;
    }

    void end(UUID silence, LocalDate day) {
        jdbc.sql("update silence set ended_on = :day where id = :id and ended_on is null")
                .param("day", day)
                .param("id", silence)
                .update();
    }

    void endRunning(CaseNumber number, LocalDate day) {
        jdbc.sql("update silence set ended_on = :day where case_number = :case and ended_on is null")
                .param("day", day)
                .param("case", number.value())
                .update();
    }

    void addAgreement(UUID silence, String words, LocalDate seekAgain, LocalDate day, String userId) {
        jdbc.sql("""
                        insert into silence_agreement (silence_id, words, seek_again, made_on, by_id)
                        values (:silence, :words, :seekAgain, :day, :by)
                        """)
                .param("silence", silence)
                .param("words", words)
                .param("seekAgain", seekAgain)
                .param("day", day)
                .param("by", userId)
                .update();
    }
}
