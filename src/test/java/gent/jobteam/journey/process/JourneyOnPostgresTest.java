package gent.jobteam.journey.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The front door with the real start form; phases that only wait stand in for the next ones. */
class JourneyOnPostgresTest extends JourneyTestCase {

    @Test
    void aRegisteredContactHasACaseWithAZoneAnOwnerAndATask() {
        var file = register(coach, answers());

        assertThat(file.participant().name()).isEqualTo("Жанета Димитрова-Иванова van den Broecke");
        assertThat(file.participant().phone()).isEqualTo("0470 00 00 00");
        assertThat(file.participant().contactLanguage()).isEqualTo("tr");
        assertThat(file.zone()).isEqualTo("oost");
        assertThat(file.channel()).isEqualTo("outreach");
        assertThat(file.referrer()).isEqualTo("De Zuidpoort");
        assertThat(file.ownerId()).isEqualTo(coach);
        assertThat(file.managerId()).isNull();
        assertThat(file.phase()).isEqualTo("outreach");
        assertThat(registrations.of(file.number()).orElseThrow().question()).isEqualTo("Ik wil poetsen.\nOf koken.");
        assertThat(registrations.of(file.number()).orElseThrow().registeredById())
                .isEqualTo(coach);
        assertThat(contacts.lastRealContact(file.number())).isEmpty();
        assertThat(colleagues.tasks(coach, file.number().value()))
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("userTask_makeContact");
    }

    @Test
    void theEngineKnowsNoMoreThanItMust() {
        var file = register(coach, answers());

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instanceOf("journey", file))
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("inflowChannel", "alreadyMet", "mediatorForLanguage", "coachSpeaksLanguage");
    }

    @Test
    void aMediatorIsAskedForALanguageThatTheCoachDoesNotSpeak() {
        var file = register(coach, with("contactLanguage", "sk"));

        assertThat(colleagues.task(file.number().value(), "userTask_contactInLanguage"))
                .isNotNull();
    }

    @Test
    void aContactThatTookPlaceIsLoggedAndTheTriangleMeetingComesNext() {
        var answers = with("firstContact", "conversation");
        answers.put("firstContactOn", "2026-02-27");

        var file = register(coach, answers);

        assertThat(file.phase()).isEqualTo("intake");
        assertThat(contacts.lastRealContact(file.number()))
                .hasValue(clock.today().minusDays(3));
        assertThat(contacts.latest(file.number(), 5)).singleElement().satisfies(contact -> {
            assertThat(contact.kind()).isEqualTo("conversation");
            assertThat(contact.byId()).isEqualTo(coach);
        });
    }

    @Test
    void aTakenOverCaseHasItsCoachAsCaseManagerAtOnce() {
        var answers = with("inflowChannel", "takeover");
        answers.keySet().removeAll(List.of("findingPlace", "firstContact"));
        answers.put("referrer", "Werkpalet");
        answers.put("guidedSince", "2025-06-01");

        var file = register(coach, answers);

        assertThat(file.managerId()).isEqualTo(coach);
        assertThat(file.referrer()).isEqualTo("Werkpalet");
        assertThat(file.phase()).isEqualTo("trajectory");
        assertThat(registrations.of(file.number()).orElseThrow().guidedSince()).isEqualTo("2025-06-01");
    }

    @Test
    void theCaseOfSomebodyWhoStopsAfterATalkIsEnded() {
        var file = register(coach, answers());

        submit(
                file,
                "userTask_makeContact",
                Map.of("contactOutcome", "withdraws", "contactKind", "call", "contactOn", "2026-03-02"));
        submit(
                file,
                "userTask_noteWithdrawal",
                Map.of(
                        "heldOn", "2026-03-02",
                        "heldAs", "conversation",
                        "withdrawal", "stops",
                        "reason", "notNow",
                        "toldMayReturn", true));

        var ended = cases.get(file.number());
        assertThat(ended.ending()).isEqualTo("endEvent_participantStopped");
        assertThat(ended.endedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsNotKnownMayStayEmpty() {
        var answers = answers();
        answers.keySet().removeAll(List.of("phone", "district", "question"));

        var file = register(coach, answers);

        assertThat(file.participant().phone()).isEmpty();
        assertThat(file.zone()).as("the coach's own zone").isEqualTo("west");
    }

    @Test
    void aChosenZoneGoesBeforeTheDistrict() {
        assertThat(register(coach, with("zone", "noord")).zone()).isEqualTo("noord");
    }

    @Test
    void whoSpeaksTheLanguageAndIsThereWatchesOverWhomNobodyChoseACoachFor() {
        staff.save(new StaffMember(
                coach, "Zuzana Horváthová", Role.COACH, "JES vzw", "west", List.of("nl", "ps"), List.of(), 50));
        var answers = with("zone", "west");
        answers.put("contactLanguage", "ps");
        assertThat(register(desk, answers).ownerId()).isEqualTo(coach);

        staff.noteAbsence(new Absence(coach, clock.today(), clock.today().plusDays(1), null));
        assertThat(register(desk, answers).ownerId()).isNotEqualTo(coach);
        clock.advance(Period.ofDays(2));
        assertThat(register(desk, answers).ownerId()).isEqualTo(coach);
    }

    @Test
    void amongEqualsTheLeastBusyCoachForHerWorkingTime() {
        register("coach8", with("zone", "west"));
        var answers = with("zone", "west");
        answers.put("contactLanguage", "ps");
        var before = cases.running(staff.withRole(Role.COACH, Optional.of("west")).stream()
                .map(StaffMember::userId)
                .toList());

        String owner = register(desk, answers).ownerId();

        assertThat(before).as("the new coach has no case yet").doesNotContainKey(coach);
        assertThat(before).isNotEmpty().doesNotContainKey(owner);
    }

    @Test
    void administrationCanChooseTheCoach() {
        var answers = with("coach", coach);
        answers.remove("district");

        var file = register(desk, answers);

        assertThat(file.ownerId()).isEqualTo(coach);
        assertThat(file.zone()).as("the zone of the chosen coach").isEqualTo("west");
    }

    @Test
    void somebodyWhoReturnsKeepsHerPersonAndGetsANewCase() {
        var first = register(coach, answers());
        cases.end(first.number(), "endEvent_participantStopped");
        var answers = with("earlierCase", first.number().value());
        answers.put("phone", "0471 11 11 11");

        var second = register(coach, answers);

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.participant().id()).isEqualTo(first.participant().id());
        assertThat(second.participant().phone()).isEqualTo("0471 11 11 11");
    }

    @Test
    void aRegistrationFromOutsideStartsTheSameJourney() {
        var number = journeyStart.begin(fromOutside(UUID.randomUUID()));

        var file = cases.get(number);
        assertThat(file.phase()).isEqualTo("outreach");
        assertThat(file.zone()).isEqualTo("west");
        assertThat(staff.find(file.ownerId()).orElseThrow().zone()).isEqualTo("west");
    }

    @Test
    void theSameRegistrationOpensOneCase() {
        var id = UUID.randomUUID();

        var first = journeyStart.begin(fromOutside(id));
        var second = journeyStart.begin(fromOutside(id));

        assertThat(second).isEqualTo(first);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(first.value())
                        .processDefinitionKey("journey")
                        .count())
                .isOne();
    }
}
