package gent.jobteam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.testing.JobteamTest;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class DossierLogOnPostgresTest {

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    private static final CaseNumber NUMBER = new CaseNumber("JT-2026-990001");

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient jdbc;

    @Test
    void entriesAreChainedWithoutGapsAlsoWhenManyWriteAtOnce() {
        IntStream.range(0, 20).parallel().forEach(each -> log.note(NUMBER, COACH, "READ", "PERSON,NOTES"));

        List<LogEntry> newestFirst = log.before(NUMBER, Integer.MAX_VALUE, 100);
        assertThat(newestFirst).hasSize(20).allMatch(LogEntry::isIntact);
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            assertThat(newestFirst.get(i).follows(newestFirst.get(i + 1))).isTrue();
        }
    }

    @Test
    void nobodyChangesOrRemovesAnEntry() {
        var number = new CaseNumber("JT-2026-990002");
        log.note(number, COACH, "READ", "PERSON");

        for (String statement : List.of(
                "update dossier_log set user_id = 'somebody'", "delete from dossier_log", "truncate dossier_log")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("append-only");
        }
        assertThat(log.before(number, Integer.MAX_VALUE, 10)).hasSize(1);
    }
}
