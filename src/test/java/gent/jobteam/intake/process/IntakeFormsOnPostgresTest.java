package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What the forms of the intake show, and to whom. */
class IntakeFormsOnPostgresTest extends IntakeTestCase {

    @Test
    void theSpocSeesTheNameAndNothingOfRightsOrTheQuestion() {
        submit("welzijn", "userTask_exploreRights", rights());

        assertThat(shown("spoc", "userTask_checkMlp"))
                .containsEntry("displayName", "Zuzana \\*Žigová\\*")
                .containsEntry("coachName", "Lien De Vos");
        assertShowsOnly("spoc", "userTask_checkMlp", "displayName", "coachName");

        submit("spoc", "userTask_checkMlp", mlpCheck("yes"));
        assertThat(shown("spoc", "userTask_alignWithCounsellor")).containsEntry("mlpReferenceShown", "MLP\\-2026/118");
        assertShowsOnly("spoc", "userTask_alignWithCounsellor", "displayName", "coachName", "mlpReferenceShown");
    }

    /** Besides the codes of the process, which are no personal data. */
    private void assertShowsOnly(String user, String userTask, String... texts) {
        var shown = new HashMap<>(shown(user, userTask));
        List.of("mlpActive", "complementarity", "ocmwOffer").forEach(shown::remove);
        assertThat(shown).containsOnlyKeys(texts);
        assertThat(shown.values()).noneMatch(value -> value.toString().contains("Huur"));
    }

    @Test
    void theWelfareWorkerSeesHowToReachThePersonAndWhichRightsThereAre() {
        assertThat(shown("welzijn", "userTask_exploreRights"))
                .containsEntry("languageLabel", "Slovaaks")
                .containsEntry("phoneShown", "0470 00 00 01")
                .containsEntry("emailShown", "onbekend")
                .hasEntrySatisfying(
                        "rights", rights -> assertThat(rights.toString()).contains("UiTPAS met kansentarief"));
    }

    @Test
    void theCoachSeesWhatTheOthersFound() {
        prepare();

        assertThat(shown("coach", "userTask_holdMeeting"))
                .hasEntrySatisfying("rightsShown", text -> assertThat(text.toString())
                        .contains("Nog aan te vragen: Leefloon of equivalent leefloon.")
                        .contains("Huur loopt achter"))
                .hasEntrySatisfying("offerShown", text -> assertThat(text.toString())
                        .contains("Er loopt geen traject in MLP.", "Opleiding schoonmaak"));
    }

    @Test
    void whoPlansTheMeetingHasTheContactDataAtHandAndCannotOverwriteThem() {
        assertThat(shown("coach", "userTask_planMeeting"))
                .containsEntry("languageLabel", "Slovaaks")
                .containsEntry("phoneShown", "0470 00 00 01")
                .containsEntry("emailShown", "onbekend");
        var plan = plan();
        plan.put("personPhone", "0470 00 00 02");
        assertRefused(() -> submit("coach", "userTask_planMeeting", plan), "personPhone");
    }

    @Test
    void theSpocCannotDoTheWelfareWorkersTask() {
        assertThat(colleagues.tasks("spoc", number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_checkMlp");
        assertThat(colleagues.tasks("spoc2", number.value())).isEmpty();
        assertThatThrownBy(() -> submit("spoc", "userTask_exploreRights", rights()))
                .hasMessageContaining("spoc");
        assertThat(explorations.of(number)).isEmpty();
    }
}
