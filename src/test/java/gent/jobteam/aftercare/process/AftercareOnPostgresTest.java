package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AftercareOnPostgresTest extends AftercareTestCase {

    @Test
    void theMomentsAreLocalDaysCountedFromTheEndOfTheTrajectory() {
        for (String day : List.of(FIRST, "2026-06-02", "2026-07-02", "2026-09-02")) {
            assertThat(jobs.of(number.value())).hasSize(1);
            assertThat(jobs.of(number.value()).get(0).getDuedate()).isEqualTo(day + "T00:00:00+02:00");
            reach(day);
            hold(day, "fine", Map.of("atWork", "no"));
        }

        assertThat(outcome()).isEqualTo("completed");
        assertThat(jdbc.sql("""
                        select moment_number || ' ' || held_on
                          from aftercare_contact c
                          join aftercare a on a.id = c.aftercare_id
                         where case_number = :case
                         order by 1
                        """)
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("1 2026-03-30", "2 2026-06-02", "3 2026-07-02", "4 2026-09-02");
    }

    @Test
    void aNameIsShownAsItWasTyped() {
        endTrajectoryOf("<b>*Ján* [x](http://x)");
        reach(FIRST);

        assertThat(shown("holdContact"))
                .containsEntry("displayName", "\\<b\\>\\*Ján\\* \\[x\\]\\(http://x\\)")
                .containsEntry("phoneLine", "0478 11 22 33");
    }

    @Test
    void theLastContactMayAskWhatHelped() {
        for (String day : List.of(FIRST, "2026-06-02", "2026-07-02")) {
            reach(day);
            hold(day, "fine", Map.of("atWork", "no"));
        }
        reach("2026-09-02");
        var answers = new HashMap<String, Object>(working("2026-03-02"));
        answers.remove("workSince");
        answers.put("atWork", "no");
        answers.put("valueQuestion", "Dat iemand meeging naar het gesprek.");
        hold("2026-09-02", "fine", answers);

        assertThat(jdbc.sql("""
                        select value_question
                          from aftercare_contact c
                          join aftercare a on a.id = c.aftercare_id
                         where case_number = :case and moment_number = 4
                        """)
                        .param("case", number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Dat iemand meeging naar het gesprek.");
    }

    @Test
    void withoutContactWeTryAgainSeekHerOutAndNeverClose() {
        reach(FIRST);
        for (String day : List.of(FIRST, "2026-04-06", "2026-04-13")) {
            reach(day);
            hold(day, "notReached", Map.of());
        }
        submit("coach5", "seekOut", Map.of("seekOutResult", "notFound", "soughtOn", "2026-04-13"));
        assertThat(shown("coordinatie", "discussAbsence").toString())
                .contains(number.value(), "Yordanka Petrova")
                .doesNotContain("0478");
        submit("coordinatie", "discussAbsence", Map.of("searchPlan", "We vragen het aan de werkgever."));
        reach("2026-04-20");
        hold("2026-04-20", "notReached", Map.of());
        submit("coach5", "seekOut", Map.of("seekOutResult", "found", "soughtOn", "2026-04-20"));
        assertThat(contacts.lastRealContact(number)).contains(LocalDate.of(2026, 4, 20));
        hold("2026-04-20", "fine", Map.of("atWork", "no"));

        assertThat(colleagues.tasks("coach5", number.value())).isEmpty();
        assertThat(jobs.of(number.value()).get(0).getDuedate()).isEqualTo("2026-06-02T00:00:00+02:00");
    }

    @Test
    void aMomentThatWentByWhileSheWasSoughtIsNotMadeUpFor() {
        reach(FIRST);
        reach("2026-06-05");
        hold("2026-06-05", "fine", Map.of("atWork", "no"));

        assertThat(jobs.of(number.value()).get(0).getDuedate()).isEqualTo("2026-07-02T00:00:00+02:00");
    }

    @Test
    void supportAtWorkIsGivenWhileAJobCoachIsSought() {
        reach(FIRST);
        hold(FIRST, "needsCoaching", Map.of("workSince", "2026-03-09"));

        submit("coach5", "coachAtWork", Map.of("lastCoachingOn", FIRST, "coachingTopics", list("language", "tasks")));
        assertThat(refused("jobhunter", "seekJobCoach", Map.of("jobCoachResult", "found")))
                .containsExactly("jobCoachOrganisation");
        submit("jobhunter", "seekJobCoach", Map.of("jobCoachResult", "found", "jobCoachOrganisation", "GTB"));

        assertThat(one("select organisation from job_coach_search")).isEqualTo("GTB");
        assertThat(one("select array_to_string(topics, ' ') from workplace_coaching"))
                .isEqualTo("language tasks");
        assertThat(jobs.of(number.value())).hasSize(1);
    }

    @Test
    void aRelapseLeadsWherePeopleDecide() {
        reach(FIRST);
        hold(FIRST, "relapse", Map.of("atWork", "no"));

        assertThat(refused("decideRelapse", Map.of("relapseDecision", "relapseTrajectory")))
                .containsExactly("decidedWith", "relapseReason");
        submit(
                "coach5",
                "decideRelapse",
                Map.of(
                        "decidedWith", list("participant", "colleague"),
                        "relapseDecision", "relapseTrajectory",
                        "relapseReason", "Het contract is gestopt."));

        assertThat(outcome()).isEqualTo("relapseTrajectory");
        assertThat(one("select decision from relapse")).isEqualTo("relapseTrajectory");
    }

    @Test
    void badAnswersAreRefusedWithTheirFieldAndChangeNothing() {
        reach(FIRST);

        assertThat(refused("holdContact", Map.of())).contains("aftercareContact", "contactOn", "contactKind");
        assertThat(refused("holdContact", contact("2026-03-31", "fine", Map.of("atWork", "no"))))
                .containsExactly("contactOn");
        assertThat(refused("holdContact", contact(FIRST, "great", Map.of()))).contains("aftercareContact");
        assertThat(refused("holdContact", contact(FIRST, "fine", Map.of()))).containsExactly("atWork");
        assertThat(refused("holdContact", contact(FIRST, "fine", Map.of("atWork", "yes"))))
                .containsExactly("workSince");
        assertThat(refused("holdContact", contact(FIRST, "fine", working("2026-03-31"))))
                .containsExactly("workSince");
        assertThat(refused("holdContact", contact(FIRST, "fine", Map.of("atWork", "no", "durableWork", true))))
                .containsExactly("durableWork");
        assertThat(refused(
                        "holdContact", contact(FIRST, "fine", Map.of("atWork", "no", "contactNote", "x".repeat(1001)))))
                .containsExactly("contactNote");
        assertThat(one("select count(*)::text from aftercare_contact")).isEqualTo("0");
        assertThat(contacts.lastRealContact(number)).isEmpty();
    }
}
