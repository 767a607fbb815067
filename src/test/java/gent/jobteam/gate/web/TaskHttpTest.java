package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskHttpTest extends TaskTestCase {

    @Test
    void aCoachTakesATaskAndCompletesIt() {
        var coach = known(port, "coach");
        Task task = process.offered();

        assertThat(coach.post(path(task, "claim"), "{\"userId\":\"coach\"}").statusCode())
                .isEqualTo(204);
        assertThat(coach.get(path(task, "form-variables")).statusCode()).isEqualTo(200);
        assertThat(coach.post(path(task, "submit-form"), RIGHT).statusCode()).isEqualTo(204);
        assertThat(process.isOpen(task)).isFalse();
    }

    @Test
    void aCoachStartsAProcessWithItsForm() {
        var coach = known(port, "coach");
        String definition =
                ENGINE + "/process-definition/" + process.definition().getId();
        long before = running();

        assertThat(coach.get(definition + "/deployed-start-form").body()).contains("Field_place");
        assertThat(coach.post(definition + "/submit-form", RIGHT).statusCode()).isEqualTo(200);
        assertThat(running()).isEqualTo(before + 1);
    }

    @Test
    void whoMayNotStartAProcessIsToldSo() {
        String definition =
                ENGINE + "/process-definition/" + process.definition().getId();
        long before = running();
        var answer = known(port, "spoc").post(definition + "/submit-form", RIGHT);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Je mag dit niet doen of zien met jouw rol.");
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        Task task = process.offered();
        var answer = known(port, "coach").post(path(task, "claim"), "{\"userId\":\"coach2\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(assignee(task)).isNull();
    }

    @Test
    void aTaskThatSomebodyTookIsNotTakenAgain() {
        Task task = process.takenBy("coach2");
        var answer = known(port, "coach").post(path(task, "claim"), "{\"userId\":\"coach\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(message(answer)).isEqualTo("Deze taak is al opgenomen door Mehmet Yıldız.");
        assertThat(assignee(task)).isEqualTo("coach2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoc", "coach4", "onthaal"})
    void aTaskForOthersCanNeitherBeSeenNorTakenNorCompleted(String user) {
        Task task = process.offered();
        var visitor = known(port, user);

        assertThat(visitor.get(ENGINE + "/task/" + task.getId()).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path(task, "form")).statusCode()).isIn(403, 404);
        assertThat(visitor.get(path(task, "form-variables")).statusCode()).isIn(403, 404);
        assertThat(visitor.post(path(task, "claim"), "{\"userId\":\"%s\"}".formatted(user))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(path(task, "submit-form"), RIGHT).statusCode()).isEqualTo(403);
        assertThat(process.isOpen(task)).isTrue();
        assertThat(assignee(task)).isNull();
    }

    @Test
    void coordinationSeesWhereATaskIsButNotWhatItsFormShows() {
        Task task = process.takenBy("coach");
        var coordination = known(port, "coordinatie");

        assertThat(coordination.get(ENGINE + "/task/" + task.getId()).statusCode())
                .isEqualTo(200);
        assertThat(coordination.get(path(task, "form-variables")).statusCode()).isEqualTo(403);
    }

    @Test
    void aTaskIsCompletedByWhoTookItOnly() {
        Task offered = process.offered();
        Task ofAColleague = process.takenBy("coach2");
        var coach = known(port, "coach");

        var answer = coach.post(path(offered, "submit-form"), RIGHT);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Neem de taak eerst op. Daarna kun je ze afronden.");
        assertThat(coach.post(path(ofAColleague, "submit-form"), RIGHT).statusCode())
                .isEqualTo(403);
        assertThat(process.isOpen(offered)).isTrue();
        assertThat(process.isOpen(ofAColleague)).isTrue();
    }

    @Test
    void whoComesTooLateHearsWhoWasFirstAndWhen() {
        Task task = process.takenBy("coach2");
        known(port, "coach2").post(path(task, "submit-form"), RIGHT);

        var late = known(port, "coach").post(path(task, "submit-form"), RIGHT);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo("Deze taak is al afgerond door Mehmet Yıldız op 2 maart om 10.00 uur.");

        var again = known(port, "coach2").post(path(task, "submit-form"), RIGHT);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(message(again)).isEqualTo("Je rondde deze taak zelf al af op 2 maart om 10.00 uur.");
    }

    @Test
    void aTaskThatNobodyHasToDoAnyMoreIsDoneByNobody() {
        Task task = process.takenBy("coach");
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "stopped");

        var late = known(port, "coach").post(path(task, "submit-form"), RIGHT);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo("Deze taak is niet meer open. Laad de pagina opnieuw.");
    }

    @Test
    void aTaskOfASuspendedCaseIsNotCompleted() {
        Task task = process.takenBy("coach");
        runtime.suspendProcessInstanceById(task.getProcessInstanceId());

        assertThat(known(port, "coach").post(path(task, "submit-form"), RIGHT).statusCode())
                .isEqualTo(409);
        assertThat(process.isOpen(task)).isTrue();
    }
}
