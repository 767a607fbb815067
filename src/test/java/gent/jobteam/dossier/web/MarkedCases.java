package gent.jobteam.dossier.web;

import gent.jobteam.dossier.web.AccessTable.Agreement;
import gent.jobteam.dossier.web.AccessTable.Bond;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.TestClock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes cases with a recognisable word in each section, and gives somebody one bond with them. */
@TestConfiguration(proxyBeanMethods = false)
class MarkedCases {

    /** Guides the cases that nobody else does, and wrote the notes. */
    static final String OTHER = "coach9";

    static final List<String> DOMAINS = List.of("health", "work", "");

    /** A row in a table of each section. */
    private static final String ROWS = """
            insert into registration values (gen_random_uuid(), :number, 'merkQUESTIONS-' || :number, null, 'coach9', now());
            insert into contact (case_number, kind, reached, held_on, by_id, note, noted_at)
            values (:number, 'call', true, date '2026-03-01', 'coach9', 'merkCONTACTS-' || :number, now());
            insert into trajectory (id, case_number, started_on, begin_situation)
            values (gen_random_uuid(), :number, date '2026-03-01', 'merkJOURNEY-' || :number);
            insert into agreement (trajectory_id, words, made_on)
            select id, 'merkPROMISES-' || :number, date '2026-03-01' from trajectory where case_number = :number;
            insert into trajectory_step (id, trajectory_id, kind, need, state, note, asked_by_id, asked_at)
            select gen_random_uuid(), id, 'cv', 'merkSTEPS-' || :number, 'open', '', 'coach9', now()
              from trajectory where case_number = :number;
            insert into referral (id, case_number, purpose, state, organisation, contact_person, receiver_email,
                   receiver_phone, question, reachable_at, prepared_by, prepared_at)
            values (gen_random_uuid(), :number, 'referral', 'draft', 'CLB', '', '', '', 'merkREFERRALS-' || :number, '',
                    'coach9', now());
            insert into intake_decision (case_number, advice, decision, reason, decided_by_id, decided_at)
            values (:number, 'offerUnclear', 'caseDiscussion', 'merkDISCUSSIONS-' || :number, 'coach9', now());
            insert into intake_rights_exploration values (:number, 'none', 'merkRIGHTS-' || :number, 'coach9', now());
            insert into intake_mlp_check values (:number, 'no', '', 'none', 'merkVDAB-' || :number, 'coach9', now());
            insert into outflow
            select id, 'WORK_CARE', date '2026-03-01', 5, '{}', '', 'merkMEASUREMENTS-' || :number, '', 'coach9'
              from trajectory where case_number = :number;
            insert into temporary_access (case_number, user_id, tie, reason, from_at, until_at)
            values (:number, 'coach8', 'EMERGENCY', 'merkLOG-' || :number, timestamptz '2020-01-01',
                    timestamptz '2020-01-02');
            insert into sharing_agreement (case_number, agreed, language, life_domains, explained_by_id, noted_at)
            values (:number, :agreed, 'merkSHARING-' || :number, cast(:domains as text[]), 'coach9', now());
            insert into trajectory_step (id, trajectory_id, kind, need, state, note, asked_by_id, asked_at, life_domain)
            select gen_random_uuid(), id, 'cv', 'noot-stap-health-' || :number, 'open', '', 'coach9', now(), 'health'
              from trajectory where case_number = :number;
            """;

    private final CaseFiles cases;
    private final DossierAccess accesses;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TestClock clock;

    MarkedCases(
            CaseFiles cases,
            DossierAccess accesses,
            RuntimeService runtime,
            TaskService tasks,
            JdbcClient jdbc,
            TestClock clock) {
        this.cases = cases;
        this.accesses = accesses;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A case with notes of every scope, about several life domains, by the viewer's organisation and by another. */
    CaseNumber open(String userId, Bond bond, Agreement agreement) {
        Viewer viewer = accesses.viewer(userId).orElseThrow();
        CaseNumber number = cases.open(new NewCase(
                "merkPERSON", "", "", "sk", "", "noord", "oc", "", null, bond == Bond.MANAGER ? userId : OTHER));
        jdbc.sql("update participant set name = name || '-' || :number where id = (select participant_id from case_file"
                        + " where number = :number)")
                .param("number", number.value())
                .update();
        jdbc.sql(ROWS)
                .param("number", number.value())
                .param("agreed", agreement != Agreement.NO)
                .param("domains", agreement == Agreement.ABOUT_WORK ? "{work}" : "{}")
                .update();
        for (NoteScope scope : NoteScope.values()) {
            for (String domain : DOMAINS) {
                note(number, OTHER, viewer.organisation(), "own", scope, domain);
                note(number, OTHER, "Een ander", "other", scope, domain);
            }
            note(number, userId, viewer.organisation(), "mine", scope, "health");
        }
        bind(number, viewer, bond);
        return number;
    }

    /** What a note says: who wrote it for whom about what. */
    static String word(String whose, NoteScope scope, String domain, CaseNumber number) {
        return "noot-%s-%s-%s-%s".formatted(whose, scope, domain, number);
    }

    /** What a step says that is about health. */
    static String stepAboutHealth(CaseNumber number) {
        return "noot-stap-health-" + number;
    }

    static String word(DossierSection section, CaseNumber number) {
        return "merk%s-%s".formatted(section, number);
    }

    /** The task of {@link Bond#TASK}. */
    Task task(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    /** What was tried; the next one begins with an empty list of participants. */
    void isOver(CaseNumber number) {
        cases.end(number, "reached");
        jdbc.sql("delete from absence where user_id = :other")
                .param("other", OTHER)
                .update();
    }

    private void bind(CaseNumber number, Viewer viewer, Bond bond) {
        switch (bond) {
            case SUBSTITUTE ->
                jdbc.sql("""
                                insert into absence (user_id, from_day, until_day, substitute_id)
                                values (:other, :today, :today, :viewer)
                                """)
                        .param("other", OTHER)
                        .param("today", clock.today())
                        .param("viewer", viewer.userId())
                        .update();
            case TASK -> {
                runtime.startProcessInstanceByKey(
                        "casediscussion", number.value(), Variables.putValue("discussionReason", "intake"));
                tasks.setAssignee(task(number).getId(), viewer.userId());
            }
            case ATTENDEE -> accesses.admitAttendee(number, viewer.userId());
            case EMERGENCY -> accesses.openInEmergency(number, viewer, "Verdwenen na een telefoontje");
            case NONE, MANAGER -> {
                // As the case was opened.
            }
        }
    }

    private void note(
            CaseNumber number, String author, String organisation, String whose, NoteScope scope, String domain) {
        jdbc.sql("""
                        insert into note (id, case_number, author_id, organisation, scope, life_domain, words,
                                          written_at, changed_at)
                        values (:id, :number, :author, :organisation, :scope, nullif(:domain, ''), :words, now(), now())
                        """)
                .param("id", UUID.randomUUID())
                .param("number", number.value())
                .param("author", author)
                .param("organisation", organisation)
                .param("scope", scope.name())
                .param("domain", domain)
                .param("words", word(whose, scope, domain, number))
                .update();
    }
}
