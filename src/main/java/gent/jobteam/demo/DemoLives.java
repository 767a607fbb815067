package gent.jobteam.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which invented participants were made, so that a start that was cut short is finished by the next one. */
@Component
@Transactional
public class DemoLives {

    private final JdbcDemoLives lives;

    DemoLives(JdbcClient jdbc) {
        this.lives = new JdbcDemoLives(jdbc);
    }

    /** Whether anybody was made here. */
    public boolean begun() {
        return lives.count() > 0;
    }

    /** Call it in the transaction that registers the person. */
    public void begin(String person, String caseNumber) {
        lives.add(person, caseNumber);
    }

    /** Number of the case that was opened for this person; empty when nobody registered her yet. */
    public Optional<String> caseOf(String person) {
        return lives.caseOf(person);
    }

    /** Her story has come to today. */
    public void finish(String person) {
        lives.finish(person);
    }

    public boolean isFinished(String person) {
        return lives.isFinished(person);
    }
}
