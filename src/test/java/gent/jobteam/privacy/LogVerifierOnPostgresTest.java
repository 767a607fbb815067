package gent.jobteam.privacy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who may do everything in the database touches the log; each time the case and the line are told. */
@JobteamTest
@ExtendWith(OutputCaptureExtension.class)
class LogVerifierOnPostgresTest {

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    private static final AtomicInteger NEXT = new AtomicInteger(980_000);

    @Autowired
    DossierLog log;

    @Autowired
    LogVerifier verifier;

    @Autowired
    JdbcDossierLog entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path directory;

    private CaseNumber number;

    @BeforeEach
    void aLogOfFiveLines() {
        number = new CaseNumber("JT-2026-" + NEXT.incrementAndGet());
        for (int line = 1; line <= 5; line++) {
            clock.advance(Duration.ofMinutes(1));
            log.note(number, COACH, "READ", "PERSON");
        }
    }

    @Test
    void aLogThatNobodyTouchedIsIntact() {
        assertThat(faultsAfter("select 1", Map.of())).isEmpty();
        assertThat(faultsAfter("select 1", kept())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update dossier_log set user_id = 'x' where case_number = :n and position = 3   | 3: is gewijzigd
                    update dossier_log set at = at + interval '1 s' where case_number = :n and position = 5 | 5: is gewijzigd
                    delete from dossier_log where case_number = :n and position = 2                | 2: ontbreekt
                    delete from dossier_log where case_number = :n and position = 1                | 1: ontbreekt
                    insert into dossier_log select case_number, 6, at, user_id, organisation, kind, detail, hash, hash from dossier_log where case_number = :n and position = 5 | 6: is gewijzigd of ingevoegd
                    update dossier_log set position = 15 - position where case_number = :n and position in (2, 3) | 2: ontbreekt
                    """)
    void whoTouchesALineIsNamedByCaseAndLine(String tampering, String fault) {
        assertThat(faultsAfter(tampering, Map.of())).anyMatch(told -> told.startsWith(number + ", regel " + fault));
    }

    @Test
    void twoLinesThatChangedPlacesAreTold() {
        assertThat(faultsAfter("""
                        update dossier_log set position = position + 100 where case_number = :n and position in (2, 3);
                        update dossier_log set position = 105 - position where case_number = :n and position > 100
                        """, Map.of()))
                .anyMatch(told -> told.startsWith(number + ", regel 2"))
                .anyMatch(told -> told.startsWith(number + ", regel 3"));
    }

    @Test
    void aTailThatWasCutOffIsToldByWhatWasKept() {
        String cut = "delete from dossier_log where case_number = :n and position > 3";

        assertThat(faultsAfter(cut, Map.of())).isEmpty();
        assertThat(faultsAfter(cut, kept())).containsExactly(number + ", regel 5: ontbreekt: het einde is weg.");
    }

    @Test
    void aChainThatWasRewrittenToItsEndIsToldByWhatWasKept() {
        Map<String, LogHead.Of> kept = kept();

        assertThat(changed(
                        rewritten -> {
                            jdbc.sql("delete from dossier_log where case_number = :n")
                                    .param("n", number.value())
                                    .update();
                            for (int line = 1; line <= 5; line++) {
                                log.note(number, new Viewer("coach2", Set.of(), "JES vzw"), "READ", "PERSON");
                            }
                            return rewritten;
                        },
                        kept))
                .containsExactly(number + ", regel 5: is herschreven sinds het anker.");
    }

    @Test
    void theCommandWritesAnAnchorAndComparesWithIt(CapturedOutput output) throws IOException {
        Path anchor = directory.resolve("anker.txt");
        var command = new VerifyLog(verifier, entries);

        assertThat(run(command, "--verify-log", "--write-anchor=" + anchor)).isZero();
        assertThat(Files.readString(anchor)).contains(number + " 5 ").doesNotContain("coach");
        log.note(number, COACH, "READ", "PERSON");
        assertThat(run(command, "--verify-log", "--anchor=" + anchor)).isZero();

        assertThat(after(
                        "delete from dossier_log where case_number = :n and position >= 5",
                        () -> run(command, "--verify-log", "--anchor=" + anchor)))
                .isEqualTo(1);
        assertThat(output).contains(number + ", regel 5", "is geschonden");
        assertThat(run(command, "--verify-log", "--anchor=" + directory.resolve("none")))
                .isEqualTo(2);
    }

    @Test
    void theHeadOfAMomentStaysTheSameWhateverIsNotedLater() {
        var moment = clock.instant().plusSeconds(1);
        LogHead head = LogHead.of(entries.heads(moment));
        clock.advance(Duration.ofHours(1));
        log.note(number, COACH, "READ", "PERSON");

        assertThat(LogHead.of(entries.heads(moment))).isEqualTo(head);
        assertThat(LogHead.of(entries.heads(clock.instant().plusSeconds(1))).hash())
                .isNotEqualTo(head.hash());
    }

    private Map<String, LogHead.Of> kept() {
        return entries.heads(clock.instant().plusSeconds(1)).stream()
                .collect(toMap(LogHead.Of::caseNumber, head -> head));
    }

    private List<String> faultsAfter(String tampering, Map<String, LogHead.Of> kept) {
        return after(tampering, () -> verifier.verify(kept).faults());
    }

    private List<String> changed(UnaryOperator<String> tampering, Map<String, LogHead.Of> kept) {
        return after("select :n", () -> {
            tampering.apply("");
            return verifier.verify(kept).faults();
        });
    }

    private <T> T after(String tampering, java.util.function.Supplier<T> then) {
        return new TransactionTemplate(transactions).execute(attempt -> {
            attempt.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            for (String statement : tampering.split(";")) {
                if (statement.strip().startsWith("select")) {
                    continue;
                }
                jdbc.sql(statement).param("n", number.value()).update();
            }
            return then.get();
        });
    }

    private static int run(VerifyLog command, String... arguments) {
        return command.run(new DefaultApplicationArguments(arguments));
    }
}
