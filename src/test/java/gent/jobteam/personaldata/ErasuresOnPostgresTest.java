package gent.jobteam.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class ErasuresOnPostgresTest {

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");
    private static final Viewer COORDINATION = new Viewer("coordinatie", Set.of(Role.COORDINATION), "Stad Gent");

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcPersonTables tables;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;
    private UUID person;

    @BeforeEach
    void anEndedCase() {
        number = cases.open(new NewCase("Зорница Тодорова", "", "", "bg", "", "zuid", "vdab", "", null, "coach"));
        person = cases.get(number).participant().id();
        contacts.log(new Contact(number, "call", true, clock.today(), "coach", "zoekt werk"));
        cases.end(number, "reached");
    }

    @Test
    void whoIsErasedIsGoneFromEveryTableAndAnEarlierBackupDoesNotBringHerBack() {
        int before = counted();
        erase();

        assertThat(rowsThatStay()).isZero();
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select kind from dossier_log where case_number = :number order by position")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("ERASURE", "ERASURE");

        putBackFromABackup();
        assertThat(rowsThatStay()).isPositive();
        assertThat(erasures.eraseWhoCameBack()).isEqualTo(1);
        assertThat(rowsThatStay()).isZero();
        assertThat(erasures.eraseWhoCameBack()).isZero();
    }

    @Test
    void nobodyDecidesAloneAndNobodyTwice() {
        UUID id = ask();

        assertThatThrownBy(() -> erasures.approve(id, COACH)).isInstanceOf(NotYoursToDecide.class);
        assertThat(rowsThatStay()).isPositive();
        erasures.refuse(id, COORDINATION);
        assertThatThrownBy(() -> erasures.approve(id, COORDINATION)).isInstanceOf(NotYoursToDecide.class);
        assertThat(rowsThatStay()).isPositive();
    }

    @Test
    void whoHasARunningCaseIsNotErased() {
        UUID id = ask();
        cases.open(new NewCase("", "", "", "bg", "", "zuid", "vdab", "", number, "coach"));

        assertThatThrownBy(() -> erasures.ask(number, COACH, ErasureRequest.Reason.ASKED))
                .isInstanceOf(CaseRuns.class);
        assertThatThrownBy(() -> erasures.approve(id, COORDINATION)).isInstanceOf(CaseRuns.class);
        assertThat(rowsThatStay()).isPositive();
    }

    @Test
    void askedTwiceItIsAskedOnce() {
        ask();
        ask();

        assertThat(erasures.open())
                .filteredOn(request -> request.participantId().equals(person))
                .hasSize(1);
    }

    private void erase() {
        erasures.approve(ask(), COORDINATION);
    }

    private UUID ask() {
        erasures.ask(number, COACH, ErasureRequest.Reason.ASKED);
        return erasures.open().stream()
                .filter(request -> request.participantId().equals(person))
                .map(ErasureRequest::id)
                .findFirst()
                .orElseThrow();
    }

    private void putBackFromABackup() {
        jdbc.sql("""
                        insert into participant (id, name, phone, email, contact_language, district, created_at)
                        values (:id, 'Зорница Тодорова', '', '', 'bg', '', now())
                        """).param("id", person).update();
        jdbc.sql("""
                        insert into case_file (number, participant_id, zone, channel, referrer, phase, owner_id, opened_at)
                        values (:number, :id, 'zuid', 'vdab', '', 'outreach', 'coach', now())
                        """).param("id", person).param("number", number.value()).update();
        contacts.log(new Contact(number, "call", true, clock.today(), "coach", "zoekt werk"));
    }

    private int rowsThatStay() {
        return tables.find().inOrderOfErasing().stream()
                .filter(PersonTable::erased)
                .mapToInt(table -> tables.count(table, person, List.of(number.value())))
                .sum();
    }

    private int counted() {
        return jdbc.sql("""
                        select coalesce(sum(cases), 0)
                          from anonymous_outcome
                         where channel = 'vdab' and zone = 'zuid' and level = 'REACHED'
                        """).query(Integer.class).single();
    }
}
