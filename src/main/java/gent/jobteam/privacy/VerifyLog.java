package gent.jobteam.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The command {@code --verify-log}: whether anybody touched the log of who read and changed dossiers. With
 * {@code --anchor=FILE} it compares with what the log was when that file was written with {@code --write-anchor=FILE}; with {@code --until=MOMENT} it tells the
 * head of that moment again, as {@link DailyHead} wrote it.
 */
@Component
class VerifyLog {

    /** The option that asks for this command. */
    static final String OPTION = "verify-log";

    static final int UNKNOWN = 2;

    private static final Logger LOG = LoggerFactory.getLogger(VerifyLog.class);

    private final LogVerifier verifier;
    private final JdbcDossierLog log;

    VerifyLog(LogVerifier verifier, JdbcDossierLog log) {
        this.verifier = verifier;
        this.log = log;
    }

    /** 0 when nothing was touched, 1 when something was, 2 when an option cannot be used. */
    int run(ApplicationArguments arguments) {
        try {
            LogVerifier.Verdict verdict = verifier.verify(kept(arguments));
            verdict.faults().forEach(LOG::error);
            LOG.info("Inzagelogboek: {}", verdict.head().summary());
            values(arguments, "until")
                    .forEach(moment -> LOG.info(
                            DailyHead.LINE,
                            moment,
                            LogHead.of(log.heads(Instant.parse(moment))).summary()));
            if (verdict.faults().isEmpty()) {
                write(arguments, verdict.head());
                LOG.info("Het inzagelogboek is ongeschonden.");
                return 0;
            }
            LOG.error(
                    "Het inzagelogboek is geschonden. Verander niets en verwittig de functionaris voor gegevensbescherming.");
            return 1;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeParseException unusable) {
            LOG.error("Het ankerbestand of het moment is niet bruikbaar.");
            return UNKNOWN;
        }
    }

    private static Map<String, LogHead.Of> kept(ApplicationArguments arguments) throws IOException {
        var kept = new LinkedHashMap<String, LogHead.Of>();
        for (String file : values(arguments, "anchor")) {
            for (String line : Files.readAllLines(Path.of(file))) {
                var head = LogHead.Of.parse(line);
                kept.put(head.caseNumber(), head);
            }
        }
        return kept;
    }

    private static void write(ApplicationArguments arguments, LogHead head) throws IOException {
        for (String file : values(arguments, "write-anchor")) {
            Files.write(
                    Path.of(file), head.heads().stream().map(LogHead.Of::line).toList());
            LOG.info("Anker bewaard. Bewaar het buiten de databank.");
        }
    }

    private static List<String> values(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        return values == null ? List.of() : values;
    }
}
