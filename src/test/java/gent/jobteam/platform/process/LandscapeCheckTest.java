package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LandscapeCheckTest {

    private final LandscapeCheck check = new LandscapeCheck();

    /** The errands call a process that is not among the samples; here it is a sorting. */
    private final ProcessFiles errand = new ProcessFiles(
            "errand",
            new TreeMap<>(Map.of(
                    "errand.bpmn",
                    SampleProcesses.of("sort").model().replace("process id=\"sort\"", "process id=\"errand\""))));

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
    void whatIsThrownMustBeCaughtAtTheEndOfEachCall() {
        assertThat(check.violations(without("library")))
                .contains(
                        new Violation("lend.bpmn", "endEvent_lost", "In round vangt niemand escalation bookLost op."));
    }

    @Test
    void aCatcherOnAnotherWayInIsNotEnough() {
        var otherWayIn = SampleProcesses.model("errands", "calledElement=\"errand\"", "calledElement=\"lend\"");
        var all = Stream.concat(without("errands").stream(), Stream.of(otherWayIn))
                .toList();

        assertThat(check.violations(all))
                .containsExactly(
                        new Violation(
                                "lend.bpmn", "endEvent_stop", "In errands vangt niemand escalation stopLending op."),
                        new Violation(
                                "lend.bpmn", "endEvent_lost", "In errands vangt niemand escalation bookLost op."));
    }

    @Test
    void anEscalationWithoutReferenceCatchesAll() {
        var catchesAll = SampleProcesses.model("library", " escalationRef=\"Escalation_bookLost\"", "");
        var all = Stream.concat(without("library").stream(), Stream.of(catchesAll))
                .toList();

        assertThat(check.violations(all)).isEmpty();
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
