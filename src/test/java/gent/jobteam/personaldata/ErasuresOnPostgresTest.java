package gent.jobteam.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.draft.Drafts;
import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
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

    @Autowired
    Drafts drafts;

    @Value("${jobteam.erasure-ledger}")
    Path file;

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
    void whatSomebodyTypedAndDidNotSendGoesWithHer() {
        assertThat(drafts.keep("coach", "note-" + number, Map.of("words", "Зорница belt morgen terug")))
                .isTrue();
        assertThat(tables.find().inOrderOfErasing())
                .filteredOn(table -> table.name().equals("form_draft"))
                .singleElement()
                .matches(PersonTable::erased)
                .matches(table -> !table.exported());

        erase();

        assertThat(drafts.find("coach", "note-" + number)).isEmpty();
        assertThat(drafts.keep("coach", "note-" + number, Map.of("words", "te laat")))
                .as("nothing is kept any more about somebody who is gone")
                .isFalse();
    }

    @Test
    void whenTheFileCannotBeWrittenNobodyIsErased() throws IOException {
        UUID id = ask();
        int before = counted();
        Path aside = file.resolveSibling(file.getFileName() + ".aside");
        boolean written = Files.exists(file);
        if (written) {
            Files.move(file, aside);
        }
        Files.createDirectories(file);
        try {
            assertThatThrownBy(() -> erasures.approve(id, COORDINATION)).isInstanceOf(UncheckedIOException.class);
        } finally {
            Files.delete(file);
            if (written) {
                Files.move(aside, file);
            }
        }

        assertThat(rowsThatStay()).isPositive();
        assertThat(counted()).isEqualTo(before);
        assertThat(ledgerHolds(person)).isFalse();
        assertThat(erasures.open()).extracting(ErasureRequest::id).contains(id);
        assertThat(jdbc.sql("select detail from dossier_log where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("ASKED ASKED");
    }

    @Test
    void whoStandsOnlyInTheDatabaseIsWrittenIntoTheFileAgain() throws IOException {
        erase();
        List<String> others = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(person.toString()))
                .toList();
        Files.write(file, others);

        erasures.eraseWhoCameBack();
        erasures.eraseWhoCameBack();

        assertThat(Files.readAllLines(file))
                .containsAll(others)
                .filteredOn(line -> line.equals(person + " " + number))
                .hasSize(1);
    }

    @Test
    void whoStandsOnlyInTheFileIsWrittenIntoTheDatabaseAgain() throws IOException {
        var gone = UUID.randomUUID();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, gone + " JT-2025-00007,JT-2026-00008\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);

        assertThat(erasures.eraseWhoCameBack()).isZero();

        assertThat(jdbc.sql("select array_to_string(case_numbers, ' ') from erasure_ledger where participant_id = :id")
                        .param("id", gone)
                        .query(String.class)
                        .single())
                .isEqualTo("JT-2025-00007 JT-2026-00008");
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

    private boolean ledgerHolds(UUID id) {
        return jdbc.sql("select exists (select 1 from erasure_ledger where participant_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
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
