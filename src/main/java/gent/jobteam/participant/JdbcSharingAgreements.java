package gent.jobteam.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
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
                               (case_number, agreed, circles, life_domains, language, until_day, explained_by_id,
                                noted_at)
                        values (:case, :agreed, :circles, :domains, :language, :until, :by, :now)
                        """)
                .param("case", agreement.caseNumber().value())
                .param("agreed", agreement.agreed())
                .param("circles", agreement.circles().toArray(String[]::new))
                .param("domains", agreement.lifeDomains().toArray(String[]::new))
                .param("language", agreement.language())
                .param("until", agreement.until())
                .param("by", agreement.explainedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SharingAgreement> latest(CaseNumber number) {
        return jdbc.sql("""
                        select agreed, circles, life_domains, language, until_day, explained_by_id
                          from sharing_agreement
                         where case_number = :case
                         order by id desc
                         limit 1
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> toAgreement(number, row))
                .optional();
    }

    List<SharingAgreement> latestOf(Collection<CaseNumber> numbers) {
        return jdbc.sql("""
                        select distinct on (case_number)
                               case_number, agreed, circles, life_domains, language, until_day, explained_by_id
                          from sharing_agreement
                         where case_number = any (:cases)
                         order by case_number, id desc
                        """)
                .param("cases", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, rowNumber) -> toAgreement(new CaseNumber(row.getString("case_number")), row))
                .list();
    }

    private static SharingAgreement toAgreement(CaseNumber number, ResultSet row) throws SQLException {
        return new SharingAgreement(
                number,
                row.getBoolean("agreed"),
                texts(row, "circles"),
                texts(row, "life_domains"),
                row.getString("language"),
                row.getObject("until_day", LocalDate.class),
                row.getString("explained_by_id"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
