package gent.jobteam.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sharing_agreement}, to which lines are only added. */
@Repository
class JdbcSharingAgreements {

    private final JdbcClient jdbc;

    JdbcSharingAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SharingAgreement agreement, Instant now) {
        jdbc.sql("""
                        insert into sharing_agreement
                               (case_number, agreed, language, until_day, explained_by_id, noted_at)
                        values (:case, :agreed, :language, :until, :by, :now)
                        """)
                .param("case", agreement.caseNumber().value())
                .param("agreed", agreement.agreed())
                .param("language", agreement.language())
                .param("until", agreement.until())
                .param("by", agreement.explainedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SharingAgreement> latest(CaseNumber number) {
        return jdbc.sql("""
                        select agreed, language, until_day, explained_by_id
                          from sharing_agreement
                         where case_number = :case
                         order by id desc
                         limit 1
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new SharingAgreement(
                        number,
                        row.getBoolean("agreed"),
                        row.getString("language"),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("explained_by_id")))
                .optional();
    }
}
