package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code persona_choice}. */
@Repository
class JdbcPersonas {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    JdbcPersonas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<PersonaChoice> of(CaseNumber number) {
        return jdbc.sql("""
                        select persona, version, chosen_on, by_id
                          from persona_choice
                         where case_number = :case
                         order by id desc
                         limit :most
                        """)
                .param("case", number.value())
                .param("most", MOST)
                .query((row, rowNumber) -> new PersonaChoice(
                        row.getString("persona"),
                        row.getInt("version"),
                        row.getObject("chosen_on", LocalDate.class),
                        row.getString("by_id")))
                .list();
    }

    void add(CaseNumber number, PersonaChoice choice) {
        jdbc.sql("""
                        insert into persona_choice (case_number, persona, version, chosen_on, by_id)
                        values (:case, :persona, :version, :on, :by)
                        """)
                .param("case", number.value())
                .param("persona", choice.persona())
                .param("version", choice.version())
                .param("on", choice.chosenOn())
                .param("by", choice.byId())
                .update();
    }
}
