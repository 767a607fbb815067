package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.CoachMatching;
import gent.jobteam.casediscussion.CoachSuggestion;
import gent.jobteam.casediscussion.NotACoach;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoachMatchingOnPostgresTest extends DiscussionTestCase {

    @Autowired
    StaffDirectory staff;

    @Autowired
    CoachMatching matching;

    @Autowired
    CaseDiscussions discussions;

    /** New people for each test, because caseloads stay. */
    private final String suffix = UUID.randomUUID().toString().replace("-", "");

    private final String samira = "samira" + suffix;
    private final String jozef = "jozef" + suffix;
    private final String elif = "elif" + suffix;
    private final String spoc = "spoc" + suffix;

    @BeforeEach
    void threeCoachesAndASpoc() {
        colleague(samira, Role.COACH, "noord", List.of("nl", "ps"), List.of("housing", "work"), 20);
        colleague(jozef, Role.COACH, "noord", List.of("nl"), List.of("housing"), 20);
        colleague(elif, Role.COACH, "west", List.of("nl"), List.of(), 8);
        colleague(spoc, Role.SPOC, "noord", List.of("nl", "ps"), List.of("housing", "work"), 20);
    }

    @Test
    void theBestMatchIsSuggestedFirst() {
        decided();

        assertThat(ours()).extracting(suggestion -> suggestion.coach().userId()).containsExactly(samira, jozef, elif);
        assertThat(ours()).extracting(CoachSuggestion::points).containsExactly(12, 8, 3);
    }

    @Test
    void theLoadOfEveryCoachIsShownAndAFullOneIsMarkedButCanBeChosen() {
        manages(elif, 2);
        decided();

        String coaches = shown("coordinatie", "assignCoach").get("coaches").toString();
        assertThat(coaches)
                .contains("Coach elif, Zone West: 2 van 2 dossiers, grens bereikt (0 punten)")
                .contains("Coach samira, Zone Noord: 0 van 5 dossiers (12 punten)");
        submit("coordinatie", "assignCoach", Map.of("coach", elif));

        assertThat(cases.get(number).managerId()).isEqualTo(elif);
        assertThat(cases.caseload(elif)).isEqualTo(3);
    }

    @Test
    void rankingTwiceHasOneEffect() {
        decided();

        matching.rank(discussion());

        assertThat(ours()).extracting(CoachSuggestion::points).containsExactly(12, 8, 3);
    }

    @Test
    void coordinationReadsWhatTheCoachMustKnowButNoName() {
        decided();

        assertThat(shown("coordinatie", "assignCoach").toString())
                .contains("Zone Noord. Contacttaal: Pasjtoe. Gevraagde expertise: Wonen, Werk.")
                .doesNotContain("Zdenka", PHONE);
    }

    @Test
    void onlyACoachCanBecomeCaseManager() {
        decided();

        assertThat(refused("coordinatie", "assignCoach", Map.of("coach", spoc))).containsExactly("coach");
        assertThat(refused("coordinatie", "assignCoach", Map.of("coach", "nobody")))
                .containsExactly("coach");
        assertThatThrownBy(() -> matching.assign(discussion(), spoc, "coordinatie"))
                .isInstanceOf(NotACoach.class);
        assertThat(cases.get(number).managerId()).isNull();
    }

    @Test
    void theSubstituteOfAnAbsentCoachDoesNotBecomeCaseManager() {
        staff.noteAbsence(new Absence(samira, clock.today(), clock.today().plusDays(30), jozef));
        decided();

        submit("coordinatie", "assignCoach", Map.of("coach", samira));

        assertThat(cases.get(number).managerId()).isEqualTo(samira);
        assertThat(staff.onDutyFor(samira)).isEqualTo(jozef);
    }

    @Test
    void aCaseThatHasACaseManagerKeepsHim() {
        cases.assignManager(number, "coach");

        decided();

        assertThat(colleagues.task(number.value(), "userTask_assignCoach")).isNull();
        assertThat(cases.get(number).managerId()).isEqualTo("coach");
    }

    private void decided() {
        agreeToShare();
        ask("intake");
        putOnAgenda("attends");
        submit("coach", "prepareCase", preparation("Welke coach past?"));
        heldInTime();
        var answers = new HashMap<>(decision("trajectory", "adviceTrajectory"));
        answers.put("neededExpertise", list("housing", "work"));
        submit("coach", "holdDiscussion", answers);
    }

    private UUID discussion() {
        return discussions.latest(number).orElseThrow().id();
    }

    private List<CoachSuggestion> ours() {
        return matching.suggestions(discussion()).stream()
                .filter(suggestion -> suggestion.coach().userId().endsWith(suffix))
                .toList();
    }

    private void manages(String coach, int howMany) {
        for (int next = 0; next < howMany; next++) {
            CaseNumber other = cases.open(new NewCase("Roza", "", "", "bg", "", "west", "outreach", "", null, "coach"));
            cases.assignManager(other, coach);
        }
    }

    private void colleague(
            String id, Role role, String zone, List<String> languages, List<String> expertise, int ftePercent) {
        staff.save(new StaffMember(
                id, "Coach " + id.replace(suffix, ""), role, "JES vzw", zone, languages, expertise, ftePercent));
    }
}
