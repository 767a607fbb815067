package gent.jobteam.browser;

import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.dossier.Notes;
import gent.jobteam.employer.Employer;
import gent.jobteam.employer.Employers;
import gent.jobteam.employer.PlaceProposals;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.personaldata.ErasureRequest;
import gent.jobteam.personaldata.Erasures;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.registration.Announced;
import gent.jobteam.registration.IncomingRegistrations;
import gent.jobteam.registration.OrganisationLinks;
import gent.jobteam.registration.RegistrationDesk;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.LearningNote.Kind;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One participant in the middle of her trajectory, with something for every role, and her dossier. */
abstract class DossierStory extends BrowserTestCase {

    static final String NAME = "زرغونه ستانکزۍ";
    static final String OF_WELFARE = "De dokter belt volgende week.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RightsExplorations rights;

    @Autowired
    private OfferChecks offers;

    @Autowired
    private SharingAgreements agreements;

    @Autowired
    private DossierAccess accesses;

    @Autowired
    private Notes notes;

    @Autowired
    private CaseLearning learning;

    @Autowired
    private Erasures erasures;

    @Autowired
    private IncomingRegistrations incoming;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private OrganisationLinks links;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Employers employers;

    @Autowired
    private PlaceProposals proposals;

    private static final UUID EMPLOYER = UUID.fromString("6f1e1c1e-0000-4000-8000-000000000001");

    @Autowired
    private SignUps signUps;

    private SessionNumber session;
    private CaseNumber number;
    private CaseNumber ended;
    private UUID note;
    private String link;
    private final UUID appointment = UUID.randomUUID();

    @BeforeEach
    void aTrajectoryOnWhichEveryRoleWorks() {
        if (number != null) {
            return;
        }
        number = cases.open(new NewCase(
                NAME, "0470 00 11 22", "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        cases.assignManager(number, "coach");
        registrations.note(new Registration(UUID.randomUUID(), number, "Ik wil werken", null, "coach"));
        rights.note(new RightsExploration(number, Map.of("livingWage", RightStatus.GRANTED), "part", "", "welzijn"));
        offers.note(new MlpCheck(number, "no", "", "part", "Opleiding poetshulp", "spoc"));
        agreements.record(new SharingAgreement(number, true, "fa", null, "coach"));
        runtime.startProcessInstanceByKey("trajectory", number.value());
        submit("measureZero", scores(1));
        submit("makeAgreements", Map.of("newAgreements", "Ik bel maandag de crèche."));
        submit(
                "agreeNextStep",
                Map.of(
                        "contactKind", "none",
                        "workSteps", List.of("training"),
                        "contactSteps", List.of("interpreter"),
                        "rightsSteps", List.of("rightsAction"),
                        "followSteps", List.of("measurement")));
        submit("measure", scores(2));
        var welfare = accesses.viewer("welzijn").orElseThrow();
        note = UUID.randomUUID();
        notes.write(note, number, welfare, NoteScope.CASE_TEAM, "health", OF_WELFARE);
        anAppointment();
        anEmployer();
        sessions();
        somebodyWhoseCaseEnded();
        somebodyWhoWasAnnounced();
    }

    /** By a stranger, so that a person has to look; and an organisation that often announces people. */
    private void somebodyWhoWasAnnounced() {
        links.make("De Zuidpoort", "coordinatie");
        incoming.receive(
                new Announced(
                        Announced.Way.LINK,
                        false,
                        "De Zuidpoort",
                        "onthaal@zuidpoort.example",
                        "Maria Ioana Popescu",
                        "0470 33 44 55",
                        "",
                        "Op dinsdag bij de voedselbedeling",
                        "ro",
                        "",
                        Announced.Need.BOTH,
                        "Ze zoekt werk in de keuken en weet niet waar te beginnen.",
                        true),
                Optional.empty(),
                false);
    }

    private void anAppointment() {
        var slot = new Slot(today().plusDays(7), LocalTime.of(14, 30), 60);
        List<Attendee> guests =
                List.of(Attendee.colleague("coach"), Attendee.outside("begeleider OCMW", "begeleider@ocmw.example"));
        appointments.plan(
                appointment,
                number,
                new Plan("conversation", slot, MeetingPlace.at("noord"), Interpreter.ARRANGED, true, guests),
                accesses.viewer("coach").orElseThrow());
        somebodyComesToday();
    }

    /** Whatever time it is; so it is planned for another day first. */
    private void somebodyComesToday() {
        var visit = UUID.randomUUID();
        var slot = new Slot(today().plusDays(1), LocalTime.of(14, 30), 60);
        var plan = new Plan(
                "conversation",
                slot,
                MeetingPlace.at("noord"),
                Interpreter.NONE,
                true,
                List.of(Attendee.colleague("coach")));
        appointments.plan(visit, number, plan, accesses.viewer("coach").orElseThrow());
        jdbc.sql("update appointment set on_day = :today where id = :id")
                .param("today", today())
                .param("id", visit)
                .update();
    }

    /** She comes to one; another one has a free place. */
    private void sessions() {
        session = plan("Een goede brief", 9);
        signUps.signUp(
                UUID.randomUUID(), session, number, accesses.viewer("coach").orElseThrow());
        plan("Mijn eerste werkdag", 16);
    }

    private SessionNumber plan(String title, int daysAhead) {
        return new SessionNumber(colleagues
                .start(
                        "vorming",
                        "groupsession",
                        Map.of(
                                "theme",
                                "applying",
                                "title",
                                title,
                                "sessionDay",
                                today().plusDays(daysAhead).toString(),
                                "begin",
                                "14:00",
                                "minutes",
                                "120",
                                "location",
                                "noord",
                                "places",
                                8,
                                "languageHelp",
                                List.of("fa")))
                .getBusinessKey());
    }

    /** She asks to be forgotten; what was learned from the other case stays without a name. */
    private void somebodyWhoseCaseEnded() {
        var coach = accesses.viewer("coach").orElseThrow();
        learning.learn(number, coach, Kind.VALUE, "Dat er iemand bleef bellen, ook zonder nieuws.");
        learning.learn(number, coach, Kind.SYSTEM, "Er is geen kinderopvang voor zes uur 's morgens.");
        ended = cases.open(
                new NewCase("Dušan Poláček", "", "", "sk", "Dampoort", "noord", "outreach", "", null, "coach"));
        cases.assignManager(ended, "coach");
        cases.end(ended, "withdrawn");
        askOthersAbout(ended);
        CaseNumber forgotten =
                cases.open(new NewCase("Mbali", "", "", "en", "Dampoort", "noord", "outreach", "", null, "coach"));
        cases.assignManager(forgotten, "coach");
        cases.end(forgotten, "withdrawn");
        erasures.ask(forgotten, coach, ErasureRequest.Reason.ASKED);
    }

    /** A receiver was asked by mail; her link is known here, where otherwise nobody knows it. */
    private void askOthersAbout(CaseNumber about) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referral
                               (id, case_number, purpose, state, organisation, contact_person, receiver_email,
                                receiver_phone, question, reachable_at, prepared_by, prepared_at, letter,
                                names_participant, asked_at)
                        values (:id, :case, 'referral', 'sent', 'Huurdersbond', '', 'onthaal@huurdersbond.example', '',
                                'Huurcontract nakijken', '09 000 00 01', 'coach', now(), :letter, false, now())
                        """)
                .param("id", id)
                .param("case", about.value())
                .param("letter", "Dag\n\nKunnen jullie samen het huurcontract nakijken?")
                .update();
        link = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        jdbc.sql("""
                        insert into referral_link (fingerprint, referral_id, purpose, made_at, expires_at)
                        values (sha256(:token::bytea), :id, 'answer', '2026-03-02', '9999-01-01')
                        """).param("token", link).param("id", id).update();
    }

    /** An address with what it is about: {@code {number}}, {@code {task}} of her coach, {@code {note}}, an
     * {@code {appointment}}, a {@code {session}}, the {@code {ended}} case of somebody else, the {@code {link}} of an organisation, an
     * {@code {incoming}} registration and the token with which a receiver gives her {@code {answer}}. */
    String address(String pattern) {
        return pattern.replace("{number}", number.value())
                .replace(
                        "{task}",
                        colleagues
                                .task(number.value(), "userTask_agreeNextStep")
                                .getId())
                .replace("{ended}", ended.value())
                .replace("{link}", links.all().get(0).code())
                .replace("{incoming}", desk.waiting().get(0).id().toString())
                .replace("{answer}", link)
                .replace("{offer}", offer())
                .replace("{employer}", EMPLOYER.toString())
                .replace("{session}", session.value())
                .replace("{note}", note.toString())
                .replace("{appointment}", appointment.toString());
    }

    private void anEmployer() {
        employers.add(
                new Employer(
                        EMPLOYER,
                        "Kringwinkel Tweede Ronde",
                        "circular",
                        List.of("practiceFloor", "job"),
                        "Dampoort",
                        "Geen",
                        "Trajectbegeleiding",
                        "09 000 01 04",
                        "traject@tweederonde.example",
                        "Ook voor wie lang niet gewerkt heeft.",
                        today(),
                        0),
                "jobhunter");
        proposals.propose(number, List.of(EMPLOYER), "jobhunter");
    }

    private String offer() {
        return jdbc.sql("select id::text from offer where organisation = 'Huurdersbond'")
                .query(String.class)
                .single();
    }

    String number() {
        return number.value();
    }

    String dossier() {
        return "/dossier/" + number;
    }

    void submit(String task, Map<String, Object> answers) {
        colleagues.submit("coach", colleagues.task(number.value(), "userTask_" + task), answers);
        jobs.runDue(number.value());
    }

    /** The life domains of her star, as the fields of the form call them. */
    List<String> measured() {
        return List.of("Housing", "Health", "Childcare", "Network", "Work", "Language");
    }

    /** One more agreement in her own words. */
    void agree(String words) {
        submit("agreeNextStep", Map.of("contactKind", "none", "updatePromises", true, "newAgreements", words));
    }

    /** Some life domains and every component, each a little better with each measurement. */
    Map<String, Object> scores(int time) {
        var answers = new HashMap<String, Object>();
        answers.put("measuredHow", "together");
        answers.put("measuredOn", today().toString());
        answers.put("releaseScore", 2 * time);
        answers.put("measureEmpowerment", true);
        List<String> domains = measured();
        for (int place = 0; place < domains.size(); place++) {
            answers.put("own" + domains.get(place), 1 + (place + time) % 4);
            answers.put("score" + domains.get(place), 1 + (place * 2 + time) % 4);
        }
        for (String component : List.of("Competence", "SelfDetermination", "Impact", "Meaning", "PositiveIdentity")) {
            answers.put("ownPower" + component, 1 + (component.length() + time) % 4);
            answers.put("power" + component, 2 + time);
        }
        return answers;
    }
}
