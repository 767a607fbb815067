package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LandscapeCheckTest {

    private final LandscapeCheck check = new LandscapeCheck();

    /** The errands call a process that is not among the samples; here it is a lending. */
    private final ProcessFiles errand = new ProcessFiles(
            "errand",
            new TreeMap<>(Map.of("errand.bpmn", SampleProcesses.of("lend").model())));

    @Test
    void processesThatFitTogetherHaveNoViolations() {
        assertThat(check.violations(complete())).isEmpty();
    }

    @Test
    void aCalledProcessMustExist() {
        assertThat(check.violations(without("lend")))
                .contains(new Violation("round.bpmn", "callActivity_lend", "Het proces lend bestaat niet."));
    }

    @Test
    void whatIsThrownMustBeCaughtSomewhere() {
        assertThat(check.violations(without("library")))
                .contains(new Violation("lend.bpmn", "event_lost", "Niemand vangt escalation bookLost op."));
    }

    @Test
    void aMessageBelongsToAProcess() {
        var changed = SampleProcesses.model(
                "library",
                "<bpmn:escalation ",
                "<bpmn:message id=\"Message_opened\" name=\"bank.opened\"/><bpmn:escalation ");

        assertThat(check.violations(Stream.concat(without("library").stream(), Stream.of(changed))
                        .toList()))
                .extracting(Violation::element)
                .containsExactly("Message_opened");
    }

    private List<ProcessFiles> complete() {
        return Stream.concat(SampleProcesses.all().stream(), Stream.of(errand)).toList();
    }

    private List<ProcessFiles> without(String process) {
        return complete().stream().filter(files -> !files.id().equals(process)).toList();
    }
}
