package gent.jobteam.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code demo_life}. */
class JdbcDemoLives {

    private final JdbcClient jdbc;

    JdbcDemoLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(*) from demo_life").query(Integer.class).single();
    }

    void add(String person, String caseNumber) {
        jdbc.sql("insert into demo_life (person, case_number) values (:person, :case)")
                .param("person", person)
                .param("case", caseNumber)
                .update();
    }

    Optional<String> caseOf(String person) {
        return jdbc.sql("select case_number from demo_life where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void finish(String person) {
        jdbc.sql("update demo_life set lived = true where person = :person")
                .param("person", person)
                .update();
    }

    boolean isFinished(String person) {
        return jdbc.sql("select exists (select from demo_life where person = :person and lived)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
