package gent.jobteam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class SecondWallOnPostgresTest {

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    @Autowired
    SecondWall wall;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber hers;
    private CaseNumber another;

    @BeforeEach
    void twoCases() {
        hers = cases.open(new NewCase("Zdenka Kováčová", "", "", "sk", "", "noord", "oc", "", null, "coach"));
        another = cases.open(new NewCase("عمر حداد", "", "", "ar", "", "noord", "oc", "", null, "coach"));
        for (CaseNumber number : List.of(hers, another)) {
            contacts.log(new Contact(number, "call", true, clock.today(), "coach", "belt liever 's avonds"));
            note(number, "coach", "Stad Gent", "SELF", null);
            note(number, "coach3", "CAW Oost-Vlaanderen", "ORGANISATION", null);
            note(number, "welzijn", "OCMW Gent", "CASE_TEAM", "health");
            note(number, "coach3", "CAW Oost-Vlaanderen", "PARTNERS", null);
        }
    }

    @Test
    void aQueryThatForgetsTheCaseReadsThisCaseOnly() {
        assertThat(read(everything(), "select case_number from contact")).containsExactly(hers.value());
        assertThat(read(everything(), "select number from case_file")).containsExactly(hers.value());
        assertThat(read(everything(), "select name from participant")).containsExactly("Zdenka Kováčová");
    }

    @Test
    void aSectionThatIsNotShownHasNoRows() {
        var journey = new Access(EnumSet.of(DossierSection.JOURNEY), Set.of(), Set.of());

        assertThat(read(journey, "select number from case_file")).containsExactly(hers.value());
        assertThat(read(journey, "select case_number from contact")).isEmpty();
        assertThat(read(journey, "select name from participant")).isEmpty();
        assertThat(read(journey, "select words from note")).isEmpty();
    }

    @Test
    void aNoteOfAnotherOrganisationForItselfStaysThere() {
        assertThat(read(everything(), "select scope from note"))
                .containsExactlyInAnyOrder("SELF", "CASE_TEAM", "PARTNERS");
    }

    @Test
    void aNoteAboutALifeDomainThatIsNotHersStaysHidden() {
        var workOnly = new Access(EnumSet.allOf(DossierSection.class), EnumSet.allOf(NoteScope.class), Set.of("work"));

        assertThat(read(workOnly, "select scope from note")).containsExactlyInAnyOrder("SELF", "PARTNERS");
    }

    @Test
    void aReaderCannotWriteAndCannotAskTheEngine() {
        assertThatThrownBy(() -> read(everything(), "delete from note returning words"))
                .hasStackTraceContaining("read-only transaction");
        assertThatThrownBy(() -> read(everything(), "select id_ from act_ru_task"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void afterwardsTheConnectionIsOursAgain() {
        read(everything(), "select words from note");

        assertThat(jdbc.sql("select current_user").query(String.class).single()).isNotEqualTo("jobteam_reader");
        assertThat(jdbc.sql("select count(*) from contact where case_number in (:numbers)")
                        .param("numbers", List.of(hers.value(), another.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyTableWithACaseInItIsBehindTheWallOrClosedToReaders() {
        assertThat(jdbc.sql("""
                                select c.relname
                                  from pg_class c
                                 where c.relkind = 'r'
                                   and c.relnamespace = 'public'::regnamespace
                                   and has_table_privilege('jobteam_reader', c.oid, 'select')
                                   and not c.relrowsecurity
                                """).query(String.class).list()).containsExactlyInAnyOrder("staff_member", "absence");
    }

    private List<String> read(Access access, String sql) {
        return wall.read(
                hers, COACH, access, () -> jdbc.sql(sql).query(String.class).list());
    }

    private static Access everything() {
        return new Access(
                EnumSet.allOf(DossierSection.class), EnumSet.allOf(NoteScope.class), Set.of("work", "health"));
    }

    private void note(CaseNumber number, String author, String organisation, String scope, String lifeDomain) {
        jdbc.sql("""
                        insert into note (id, case_number, author_id, organisation, scope, life_domain, words,
                                          written_at, changed_at)
                        values (:id, :number, :author, :organisation, :scope, :domain, 'wil graag werken', now(), now())
                        """)
                .param("id", UUID.randomUUID())
                .param("number", number.value())
                .param("author", author)
                .param("organisation", organisation)
                .param("scope", scope)
                .param("domain", lifeDomain)
                .update();
    }
}
