package gent.jobteam.benchmark;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * Running cases, made with forms as people make them and spread over all coaches: a quarter waits for the first
 * contact, a quarter is in the triangle meeting, a quarter in a trajectory, a quarter in one with a step that the job
 * executor has still to open.
 */
class ManyCases {

    private static final Map<String, List<String>> NOTHING = Map.of();
    private static final Map<String, List<String>> A_STEP = Map.of("lifeSteps", List.of("housing"));

    private final ProcessEngine engine;
    private final Colleagues colleagues;
    private final TestClock clock;
    private final List<StaffMember> coaches;

    ManyCases(ProcessEngine engine, Colleagues colleagues, TestClock clock, StaffDirectory staff) {
        this.engine = engine;
        this.colleagues = colleagues;
        this.clock = clock;
        this.coaches = staff.withRole(Role.COACH, Optional.empty());
    }

    List<String> coaches() {
        return coaches.stream().map(StaffMember::userId).toList();
    }

    /** Makes them, several at a time. */
    void make(int count) {
        IntStream.range(0, count).parallel().forEach(this::begin);
    }

    private void begin(int number) {
        switch (number % 4) {
            case 0 -> open(number, "spontaneous", NOTHING, List.of());
            case 1 -> open(number, "spontaneous", NOTHING, List.of("userTask_makeContact"));
            case 2 -> open(number, "takeover", NOTHING, List.of("userTask_measureZero", "userTask_makeAgreements"));
            default ->
                open(
                        number,
                        "takeover",
                        A_STEP,
                        List.of("userTask_measureZero", "userTask_makeAgreements", "userTask_agreeNextStep"));
        }
    }

    private void open(int number, String channel, Map<String, List<String>> steps, List<String> done) {
        StaffMember coach = coaches.get(number / 4 % coaches.size());
        var pen = new SteadyPen(() -> clock.today());
        pen.choose(steps);
        var office = new JobteamOffice(engine, colleagues, clock, pen, channel, coach.userId(), coach.zone());
        var watch = new Watch(new StatementCount());
        String caseNumber = office.register(watch);
        for (String element : done) {
            Task task = colleagues.task(caseNumber, element);
            office.complete(task, watch);
        }
    }
}
