package gent.jobteam.benchmark;

import static java.util.Map.entry;

import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The variables that the engine gets in the course of one journey, by element id and in the order in which the element
 * is done: the same as the product gives it for the answers of {@link SteadyPen}.
 */
class BareScript {

    static final Set<String> DELEGATES =
            Set.of("rankCoachesDelegate", "openStepDelegate", "planMomentDelegate", "recordDurableWorkDelegate");

    /** Days from one contact of the aftercare to the next. */
    private static final List<Integer> MOMENTS = List.of(28, 64, 30, 62);

    private final TestClock clock;
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> values;

    /** One for each journey. */
    BareScript(TestClock clock) {
        this.clock = clock;
        this.values = Map.ofEntries(
                entry(
                        "start",
                        List.of(Map.of(
                                "alreadyMet", false,
                                "coachSpeaksLanguage", true,
                                "inflowChannel", "spontaneous",
                                "mediatorForLanguage", false))),
                entry("userTask_makeContact", List.of(Map.of("contactOutcome", "made", "failedAttempts", 0))),
                entry("userTask_checkMlp", List.of(Map.of("complementarity", "part", "mlpActive", "no"))),
                entry("userTask_planMeeting", List.of(Map.of("meetingOn", in(3)))),
                entry("userTask_exploreRights", List.of(Map.of("ocmwOffer", "part"))),
                entry(
                        "userTask_holdMeeting",
                        List.of(Map.of("needByPerson", "yes", "needByReferrer", "yes", "triangleOutcome", "held"))),
                entry("userTask_decide", List.of(Map.of("intakeDecision", "caseDiscussion"))),
                entry(
                        "userTask_putOnAgenda",
                        List.of(Map.of(
                                "discussedByName",
                                true,
                                "discussionId",
                                id(),
                                "discussionOn",
                                in(3),
                                "guestWanted",
                                "no"))),
                entry(
                        "userTask_holdDiscussion",
                        List.of(Map.of(
                                "discussionOutcome", "trajectory",
                                "managerKnown", false,
                                "meetingOutcome", "decided"))),
                entry("userTask_makeAgreements", List.of(steps(0))),
                entry("userTask_agreeNextStep", List.of(steps(1), steps(0), steps(2), steps(1))),
                entry(
                        "serviceTask_openStep",
                        List.of(
                                Map.of("stepRoute", "coach"),
                                Map.of("stepRoute", "expertise", "expertise", "jobhunter"),
                                Map.of("stepRoute", "rights"),
                                Map.of("stepRoute", "outflow"))),
                entry("userTask_recordOutflow", List.of(Map.of("outflowConfirmed", "yes"))),
                entry("userTask_holdContact", List.of(contact(false), contact(false), contact(true), contact(false))));
    }

    /** What comes of doing an element once more. */
    Map<String, Object> next(String element) {
        int time = done.merge(element, 1, Integer::sum);
        if (element.equals("serviceTask_planMoment")) {
            return moment(time);
        }
        return values.containsKey(element) ? values.get(element).get(time - 1) : Map.of();
    }

    /** Chosen steps and facts for a decision, both for this one transaction only. */
    private static VariableMap steps(int count) {
        List<String> ids = Stream.generate(BareScript::id).limit(count).toList();
        var variables = Variables.createVariables();
        Map.of("stepsToStart", ids, "weeksSinceStart", 0, "lastReleaseScore", 0, "failedAttempts", 0)
                .forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        return variables;
    }

    private Map<String, Object> moment(int number) {
        if (number > MOMENTS.size()) {
            return Map.of("momentLeft", false, "durableWorkAhead", false);
        }
        var variables = new HashMap<String, Object>(Map.of(
                "momentLeft",
                true,
                "momentNumber",
                number,
                "momentOn",
                in(MOMENTS.get(number - 1)),
                "lastMoment",
                number == MOMENTS.size()));
        if (number == 1) {
            variables.put("aftercareId", id());
            variables.put("aftercareOutcome", "completed");
        }
        return variables;
    }

    private static Map<String, Object> contact(boolean durable) {
        return Map.of("aftercareContact", "fine", "durableWork", durable, "failedAttempts", 0);
    }

    private Date in(int days) {
        return Date.from(clock.instant().plus(Duration.ofDays(days)));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
