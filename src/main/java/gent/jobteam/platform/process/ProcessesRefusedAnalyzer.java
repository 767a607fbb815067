package gent.jobteam.platform.process;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the end of a failed start which files are wrong, instead of a stack trace. */
class ProcessesRefusedAnalyzer extends AbstractFailureAnalyzer<ProcessesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ProcessesRefused refused) {
        String list = refused.violations().stream()
                .map("  - %s"::formatted)
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The processes cannot be used, so none was deployed:%s%s".formatted(System.lineSeparator(), list),
                "Change the files named above and start again. docs/adr/0007 says what a model may hold.",
                refused);
    }
}
