package gent.jobteam.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.aftercare.AftercareContact;
import gent.jobteam.aftercare.AftercareContacts;
import gent.jobteam.aftercare.AftercareMoments;
import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResult;
import gent.jobteam.casediscussion.DiscussionResults;
import gent.jobteam.casediscussion.Preparation;
import gent.jobteam.casediscussion.Reason;
import gent.jobteam.handover.Handovers;
import gent.jobteam.handover.Meeting;
import gent.jobteam.handover.Walk;
import gent.jobteam.identity.Role;
import gent.jobteam.intake.IntakeDecision;
import gent.jobteam.intake.IntakeDecisions;
import gent.jobteam.intake.LifeQuestion;
import gent.jobteam.intake.MlpAlignment;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.intake.TriangleMeeting;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.intake.Withdrawal;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.outreach.UnreachedPlan;
import gent.jobteam.outreach.WithdrawalTalk;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Draft;
import gent.jobteam.referral.Purpose;
import gent.jobteam.referral.Referrals;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each module adds to a dossier, read as the database shows it to a reader. */
@JobteamTest
class DossierPartsOnPostgresTest {

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    @Autowired
    List<DossierPart> parts;

    @Autowired
    SecondWall wall;

    @Autowired
    CaseFiles cases;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    CaseNumber number;
    LocalDate today;

    @BeforeEach
    void openCase() {
        number = cases.open(new NewCase("Miroslava", "", "", "sk", "", "noord", "oc", "", null, "coach"));
        today = clock.today();
    }

    @Test
    void theQuestionAtTheStart(@Autowired Registrations registrations) {
        registrations.note(new Registration(UUID.randomUUID(), number, "Ik wil werken", null, "coach"));

        assertThat(shown(DossierSection.QUESTIONS))
                .containsExactly(DossierLine.past(today, "Aanmelding", "Ik wil werken", "", "coach"));
    }

    @Test
    void theQuestionBehindTheQuestionPerLifeDomain(@Autowired TriangleMeetings meetings) {
        meetings.note(new TriangleMeeting(
                number,
                today,
                false,
                List.of(),
                "",
                "Ik zoek werk",
                List.of(new LifeQuestion("housing", "Het huis is nat"), new LifeQuestion("health", "Slaapt slecht")),
                "yes",
                "unknown",
                "coach"));

        assertThat(shown(DossierSection.QUESTIONS))
                .extracting(line -> line.title() + " | " + line.words() + " | " + line.state())
                .containsExactly(
                        "Driehoeksoverleg | Ik zoek werk | de kandidaat koos om niet te komen; intensieve hulp nodig?"
                                + " kandidaat: ja, toeleider: niet geweten",
                        "Vraag achter de vraag: Wonen | Het huis is nat | ",
                        "Vraag achter de vraag: Gezondheid | Slaapt slecht | ");
        assertThat(shown(DossierSection.QUESTIONS, Set.of("work", "housing")))
                .as("a life domain that is not hers")
                .hasSize(2)
                .noneMatch(line -> line.words().contains("Slaapt"));
    }

    @Test
    void rightsWithWhereTheyStand(@Autowired RightsExplorations rights) {
        rights.note(new RightsExploration(
                number,
                Map.of(
                        "livingWage",
                        RightStatus.GRANTED,
                        "cityPass",
                        RightStatus.OPEN,
                        "rentSupport",
                        RightStatus.APPLIED),
                "part",
                "Attest volgt",
                "welzijn"));

        assertThat(shown(DossierSection.RIGHTS))
                .extracting(line -> line.title() + " | " + line.state() + " | " + line.open())
                .containsExactly(
                        "Sociale rechten verkend | aanbod van het OCMW: helpt voor een deel | false",
                        "UiTPAS met kansentarief | nog aan te vragen | true",
                        "Huurpremie of huursubsidie | aangevraagd | true",
                        "Leefloon of equivalent leefloon | toegekend | false");
    }

    @Test
    void whatVdabFound(@Autowired OfferChecks checks) {
        checks.note(new MlpCheck(number, "yes", "4711", "part", "Opleiding poetshulp", "spoc"));
        checks.note(new MlpAlignment(number, "combination", "Griet Maes", "Opleiding", "spoc"));

        assertThat(shown(DossierSection.VDAB))
                .containsExactlyInAnyOrder(
                        DossierLine.past(
                                today,
                                "MLP en aanbod nagekeken",
                                "Opleiding poetshulp\nMLP-lijn 4711",
                                "er loopt een traject in MLP; regulier aanbod: helpt voor een deel",
                                "spoc"),
                        DossierLine.past(
                                today,
                                "Afgestemd met Griet Maes",
                                "Opleiding",
                                "het traject loopt verder, samen met Jobteam",
                                "spoc"));
    }

    @Test
    void theDecisionWithAdviceAndReason(@Autowired IntakeDecisions decisions) {
        decisions.note(new IntakeDecision(number, "offerUnclear", "regularOffer", "Zij wil dat zelf", "", "coach"));

        assertThat(shown(DossierSection.DISCUSSIONS))
                .containsExactly(DossierLine.past(
                        today,
                        "Samen beslist na het driehoeksoverleg",
                        "Zij wil dat zelf\nAdvies was: Casusoverleg",
                        "regulier aanbod",
                        "coach"));
    }

    @Test
    void talksAboutStoppingAndPlansToFindSomebody(@Autowired Outreach outreach, @Autowired IntakeDecisions decisions) {
        outreach.note(
                new WithdrawalTalk(number, "call", "participant", today, true, "notNow", "Belt later zelf", "coach"));
        outreach.note(new UnreachedPlan(number, "mediator", today.plusDays(7), "Via de moskee", "coordinatie"));
        decisions.note(new Withdrawal(number, today, "call", true, "Te veel ineens", true, "coach"));

        assertThat(shown(DossierSection.CONTACTS))
                .extracting(line -> line.title() + " | " + line.words() + " | " + line.state())
                .contains(
                        "Gesprek over stoppen |  | stopt: nu is niet het goede moment",
                        "Afgesproken hoe we verder zoeken | Via de moskee | een bemiddelaar, vanaf 9/03/2026",
                        "Gesprek over stoppen | Te veel ineens | stopt; we mogen later nog contact opnemen")
                .haveExactly(1, new org.assertj.core.api.Condition<>(line -> line.contains("Belt later"), "told once"));
    }

    @Test
    void theAgreementToShareIsShownAsItHolds(@Autowired SharingAgreements agreements) {
        agreements.record(new SharingAgreement(
                number, true, List.of("discussion"), List.of("work", "housing"), "sk", today.plusDays(3), "coach"));
        assertThat(shown(DossierSection.SHARING))
                .containsExactly(new DossierLine(
                        today,
                        "Akkoord om te delen",
                        "Met: Partners in het casusoverleg\nOver: Wonen, Werk\nUitgelegd in: Slovaaks",
                        "geldt tot en met 5/03/2026",
                        "coach",
                        true));

        agreements.record(new SharingAgreement(number, false, "sk", null, "coach"));
        assertThat(shown(DossierSection.SHARING))
                .extracting(line -> line.title() + " | " + line.state() + " | " + line.open())
                .containsExactly(
                        "Akkoord ingetrokken | we delen niets | false",
                        "Akkoord om te delen | geldt niet meer | false");
    }

    @Test
    void referralsAndHandoversWithTheirAnswers(@Autowired Referrals referrals, @Autowired Handovers handovers) {
        UUID id = refer(referrals, "CAW Oost-Vlaanderen");
        assertThat(shown(DossierSection.REFERRALS)).allMatch(DossierLine::open);
        referrals.noteAnswer(id, Answer.accepted("Ann Claes", "Vanaf maandag"), "coach");
        UUID handover = handovers.begin(
                number,
                id,
                new Meeting(today, "Ann Claes", "09 000 00 88", "Ze zelf belt", "Rijbewijs: Ann"),
                List.of(),
                "coach");
        handovers.walk(handover, new Walk(today, "withoutCoach", "Ging goed"), "coach");
        handovers.release(handover, today, List.of(), "coach");

        assertThat(shown(DossierSection.REFERRALS))
                .extracting(line -> line.title() + " | " + line.words() + " | " + line.state())
                .containsExactlyInAnyOrder(
                        "Doorverwijzing naar CAW Oost-Vlaanderen | Is er plaats?\nAntwoord: Vanaf maandag"
                                + " | neemt de vraag op: Ann Claes",
                        "Samen kennisgemaakt voor de warme overdracht | Ann Claes, 09 000 00 88\nDuo-lopen tot: Ze zelf belt\nRijbewijs: Ann"
                                + " | contact bevestigd op 2/03/2026",
                        "Duo-lopen | Ging goed | de deelnemer en de nieuwe begeleider");
    }

    @Test
    void aCaseDiscussionWithAdviceAndChoice(
            @Autowired CaseDiscussions discussions, @Autowired DiscussionResults results) {
        var item = discussions.putOnAgenda(number, Reason.INTAKE, today, "staysAway", "", "coach");
        discussions.prepare(
                item.id(), new Preparation(List.of("bestCoach"), "Wie kent de bouw?", "", List.of()), "coach");
        assertThat(shown(DossierSection.DISCUSSIONS))
                .containsExactly(new DossierLine(
                        today,
                        "Casusoverleg: na het driehoeksoverleg",
                        "Wie kent de bouw?",
                        "op de agenda",
                        "coach",
                        true));

        results.note(
                item,
                new DiscussionResult(
                        "decided",
                        today,
                        "absentByChoice",
                        Map.of("VDAB", "trajectory", "OCMW Gent", "none"),
                        "trajectory",
                        "Er is meer nodig",
                        List.of(),
                        "",
                        ""),
                "coach3");
        assertThat(shown(DossierSection.DISCUSSIONS))
                .containsExactly(DossierLine.past(
                        today,
                        "Casusoverleg: na het driehoeksoverleg",
                        "Wie kent de bouw?\nAdvies van OCMW Gent: geen advies\nAdvies van VDAB: Begeleidingstraject\n"
                                + "Er is meer nodig",
                        "beslist: Begeleidingstraject",
                        "coach3"));
    }

    @Test
    void aftercareAndWorkThatProvedDurable(
            @Autowired AftercareMoments moments,
            @Autowired AftercareContacts contacts,
            @Autowired AftercareSupport support) {
        UUID id = moments.begin(number);
        var since = today.minusMonths(5);
        contacts.note(
                id,
                1,
                new AftercareContact("fine", today, Optional.of(true), Optional.of(since), "De taalles", ""),
                "call",
                "participant",
                "Blij met de ploeg",
                "coach");
        contacts.recordDurableWork(id);
        support.noteJobCoach(id, 1, "found", "Groep INTRO", "jobhunter");

        assertThat(shown(DossierSection.CONTACTS))
                .extracting(line -> line.title() + " | " + line.words() + " | " + line.state())
                .contains(
                        "Nazorgcontact | Waarde: De taalles | het gaat goed; aan het werk sinds 2/10/2025",
                        "Job- en taalcoach | Groep INTRO | gevonden",
                        "Gebeld | Blij met de ploeg | de deelnemer nam het initiatief");
        assertThat(shown(DossierSection.JOURNEY))
                .extracting(DossierLine::title)
                .contains("Nazorg begonnen", "Duurzaam werk");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"JOURNEY", "QUESTIONS", "CONTACTS", "REFERRALS", "DISCUSSIONS", "RIGHTS", "VDAB", "SHARING"})
    void whoMayNotSeeASectionGetsNoLineOfIt(
            DossierSection section,
            @Autowired Registrations registrations,
            @Autowired RightsExplorations rights,
            @Autowired OfferChecks checks,
            @Autowired IntakeDecisions decisions,
            @Autowired Outreach outreach,
            @Autowired SharingAgreements agreements,
            @Autowired Referrals referrals,
            @Autowired AftercareMoments moments) {
        registrations.note(new Registration(UUID.randomUUID(), number, "Ik wil werken", null, "coach"));
        rights.note(new RightsExploration(number, Map.of("cityPass", RightStatus.OPEN), "none", "", "welzijn"));
        checks.note(new MlpCheck(number, "no", "", "none", "", "spoc"));
        decisions.note(new IntakeDecision(number, "offerUnclear", "regularOffer", "Zo", "", "coach"));
        outreach.note(new UnreachedPlan(number, "coach", today, "", "coach"));
        agreements.record(new SharingAgreement(number, true, "sk", null, "coach"));
        refer(referrals, "JES");
        moments.begin(number);

        assertThat(shown(section)).isNotEmpty();
        assertThat(lines(section, EnumSet.complementOf(EnumSet.of(section)), Set.of()))
                .isEmpty();
        number = cases.open(new NewCase("Omar", "", "", "ar", "", "noord", "oc", "", null, "coach"));
        assertThat(shown(section)).as("another case").isEmpty();
    }

    private UUID refer(Referrals referrals, String organisation) {
        UUID id = UUID.randomUUID();
        var draft = new Draft(organisation, "", "", "09 000 00 77", "Is er plaats?", "Lien De Vos");
        referrals.prepare(id, number, Purpose.REFERRAL, draft, "coach");
        return id;
    }

    private List<DossierLine> shown(DossierSection section) {
        return lines(section, EnumSet.allOf(DossierSection.class), Set.of("work", "housing", "health"));
    }

    private List<DossierLine> shown(DossierSection section, Set<String> lifeDomains) {
        return lines(section, EnumSet.allOf(DossierSection.class), lifeDomains);
    }

    private List<DossierLine> lines(DossierSection section, Set<DossierSection> seen, Set<String> lifeDomains) {
        var access = new Access(seen, EnumSet.allOf(NoteScope.class), lifeDomains);
        return wall.read(number, COACH, access, () -> parts.stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.lines(number).stream())
                .toList());
    }

    @Test
    void anotherCaseManagerWithoutTheReason() {
        jdbc.sql("""
                        insert into case_transfer (case_number, from_id, to_id, reason, by_id, transferred_at)
                        values (:number, 'coach', 'coach2', 'ruzie over de uren', 'coordinatie', :now)
                        """)
                .param("number", number.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(shown(DossierSection.JOURNEY))
                .filteredOn(line -> line.title().equals("Andere casemanager"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.on()).isEqualTo(today);
                    assertThat(line.state()).startsWith("van Lien De Vos naar ");
                    assertThat(line.words()).isEmpty();
                    assertThat(line.byId()).isEqualTo("coordinatie");
                });
        assertThat(shown(DossierSection.CONTACTS))
                .noneMatch(line -> line.title().equals("Andere casemanager"));
    }

    @Test
    void thatSomethingWasLearnedAndNotWhat() {
        jdbc.sql("""
                        insert into learning_note (case_number, kind, words, author_id, written_at)
                        values (:number, 'WASTE', 'drie keer hetzelfde formulier', 'coach', :now);
                        insert into persona_choice (case_number, persona, version, chosen_on, by_id)
                        values (:number, 'firstAHome', 1, :today, 'coach')
                        """)
                .param("number", number.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today)
                .update();

        assertThat(shown(DossierSection.MEASUREMENTS))
                .extracting(line -> line.title() + " | " + line.words())
                .contains("Leernotitie gemaakt | ", "Persona gekozen | ");
        assertThat(shown(DossierSection.MEASUREMENTS))
                .noneMatch(line -> (line.words() + line.state()).contains("formulier"));
    }
}
