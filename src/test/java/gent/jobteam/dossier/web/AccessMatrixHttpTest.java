package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.dossier.web.AccessTable.Agreement;
import gent.jobteam.dossier.web.AccessTable.Bond;
import gent.jobteam.dossier.web.AccessTable.Line;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.testing.JobteamHttpTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Everybody against everything: each role, in each organisation that has it, with each bond, with and without an
 * agreement to share, also one about work only, on each page. The answers stand in {@code src/test/resources/access}; nobody derived them from the
 * program.
 */
@JobteamHttpTest
@Import({MarkedCases.class, CarelessPart.class})
class AccessMatrixHttpTest {

    private static final String UNKNOWN = "JT-2026-99999999";

    private static final Set<Role> HELPERS =
            Set.of(Role.COACH, Role.SPOC, Role.WELFARE, Role.MEDIATOR, Role.JOBHUNTER, Role.TRAINER);

    private static final Set<Role> WITHOUT_TASKS = Set.of(Role.STEERING, Role.ADMIN);

    @LocalServerPort
    int port;

    @Autowired
    MarkedCases marked;

    @Autowired
    StaffDirectory staff;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodySeesWhatTheTableSaysAndNothingElse(Role role) {
        var softly = new SoftAssertions();
        for (StaffMember member : onePerOrganisation(role)) {
            for (Bond bond : Bond.values()) {
                for (Agreement agreement : Agreement.values()) {
                    check(softly, member, bond, agreement);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void theTableKnowsEverySection() {
        assertThat(AccessTable.columns())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DossierSection.values()).map(Enum::name).toList());
    }

    private void check(SoftAssertions softly, StaffMember member, Bond bond, Agreement agreement) {
        CaseNumber number = marked.open(member.userId(), bond, agreement);
        try {
            Line line = AccessTable.of(member.role(), bond, agreement);
            String who = "%s (%s), %s, agreed %s".formatted(member.userId(), member.role(), bond, agreement);
            pages(softly, who, member, bond, agreement, number, line);
            writes(softly, who, member.userId(), number, line);
        } finally {
            marked.isOver(number);
        }
    }

    private void pages(
            SoftAssertions softly,
            String who,
            StaffMember member,
            Bond bond,
            Agreement agreement,
            CaseNumber number,
            Line line) {
        boolean opens = Arrays.stream(DossierSection.values()).anyMatch(line::shows);
        String page = answer(softly, who, member.userId(), "/dossier/" + number, opens);
        seen(softly, who, page, agreement, number, line);
        boolean logs = line.shows(DossierSection.LOG);
        answer(softly, who, member.userId(), "/dossier/" + number + "/inzage", logs);
        answer(softly, who, member.userId(), "/dossier/" + number + "/inzage/afdruk", logs);
        String mine = known(port, member.userId()).page("/deelnemers").body();
        boolean hers = Set.of(Bond.MANAGER, Bond.SUBSTITUTE, Bond.TASK).contains(bond);
        softly.assertThat(mine.contains(MarkedCases.word(DossierSection.PERSON, number)))
                .as("%s on /deelnemers", who)
                .isEqualTo(hers && line.shows(DossierSection.PERSON));
        if (bond == Bond.TASK) {
            String task = marked.task(number).getId();
            String beside = answer(softly, who, member.userId(), "/dossier/taak/" + task, opens);
            seen(softly, who + " beside the task", beside, agreement, number, line);
            String people = known(port, member.userId())
                    .get("/api/worklist/people?tasks=" + task)
                    .body();
            softly.assertThat(people.contains(MarkedCases.word(DossierSection.PERSON, number)))
                    .as("%s on the card", who)
                    .isEqualTo(line.shows(DossierSection.PERSON));
            softly.assertThat(known(port, "beheer")
                            .get("/api/worklist/people?tasks=" + task)
                            .body())
                    .as("an administrator on the card of a task of %s", who)
                    .isEqualTo("{}");
        }
    }

    /** The page, or what somebody gets who asks for a case that was never there. */
    private String answer(SoftAssertions softly, String who, String user, String path, boolean shown) {
        var answer = known(port, user).page(path);
        softly.assertThat(answer.statusCode()).as("%s on %s", who, path).isEqualTo(shown ? 200 : 404);
        if (!shown) {
            var nothing = known(port, user).page(path.replaceFirst("JT-[0-9-]+", UNKNOWN));
            softly.assertThat(answer.body()).as("%s on %s", who, path).isEqualTo(nothing.body());
            return "";
        }
        return answer.body();
    }

    private static void seen(
            SoftAssertions softly, String who, String page, Agreement agreement, CaseNumber number, Line line) {
        for (DossierSection section : DossierSection.values()) {
            String word = MarkedCases.word(section, number);
            if (section != DossierSection.NOTES) {
                softly.assertThat(page.contains(CarelessPart.PREFIX + word))
                        .as("%s: the database shows %s", who, section)
                        .isEqualTo(line.shows(section));
            }
            if (!line.shows(section)) {
                softly.assertThat(page)
                        .as("%s: the page shows %s", who, section)
                        .doesNotContain(word);
            }
        }
        expectedNotes(agreement, number, line).forEach((word, shown) -> {
            softly.assertThat(page.contains(CarelessPart.PREFIX + word))
                    .as("%s: database, %s", who, word)
                    .isEqualTo(shown);
            softly.assertThat(page.replace(CarelessPart.PREFIX + word, "").contains(word))
                    .as("%s: page, %s", who, word)
                    .isEqualTo(shown);
        });
        softly.assertThat(page.replace(number.value(), ""))
                .as("%s: words of another case", who)
                .doesNotContainPattern("(merk|noot)[A-Za-z_-]*JT-");
    }

    private static Map<String, Boolean> expectedNotes(Agreement agreement, CaseNumber number, Line line) {
        boolean notes = line.shows(DossierSection.NOTES);
        var expected = new TreeMap<String, Boolean>();
        for (NoteScope scope : NoteScope.values()) {
            for (String domain : MarkedCases.DOMAINS) {
                boolean about = domain.isEmpty()
                        || domain.equals("work") && line.readsAboutWork()
                        || line.readsAboutHealth(agreement);
                boolean reads = notes && scope != NoteScope.SELF && line.reads(scope) && about;
                expected.put(MarkedCases.word("own", scope, domain, number), reads);
                expected.put(
                        MarkedCases.word("other", scope, domain, number), reads && scope != NoteScope.ORGANISATION);
            }
            expected.put(MarkedCases.word("mine", scope, "health", number), notes);
        }
        expected.put(
                MarkedCases.stepAboutHealth(number),
                line.shows(DossierSection.STEPS) && line.readsAboutHealth(agreement));
        return expected;
    }

    /** Writes a note for each scope; whoever may not gets no note into the case, whatever the page would have offered. */
    private void writes(SoftAssertions softly, String who, String user, CaseNumber number, Line line) {
        known(port, user).page("/");
        for (NoteScope scope : NoteScope.values()) {
            boolean writes = line.shows(DossierSection.NOTES) && line.reads(scope);
            var id = UUID.randomUUID().toString();
            var answer = known(port, user)
                    .form(
                            "/dossier/" + number + "/notities",
                            Map.of(
                                    "id",
                                    id,
                                    "scope",
                                    scope.name(),
                                    "lifeDomain",
                                    "work",
                                    "words",
                                    "geschreven",
                                    "task",
                                    ""));
            int refusal = line.shows(DossierSection.NOTES) ? 422 : 404;
            softly.assertThat(answer.statusCode())
                    .as("%s writes for %s", who, scope)
                    .isEqualTo(writes ? 302 : refusal);
            var own = known(port, user).page("/dossier/notitie/" + id);
            softly.assertThat(own.statusCode())
                    .as("%s reads her note for %s", who, scope)
                    .isEqualTo(writes ? 200 : 404);
        }
    }

    private List<StaffMember> onePerOrganisation(Role role) {
        var organisations = new TreeSet<String>();
        return staff.everybody().stream()
                .filter(member -> member.role() == role)
                .filter(member -> !member.userId().equals(MarkedCases.OTHER))
                .filter(member -> organisations.add(member.organisation()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void pagesThatAreAboutNoCaseAreForTheRolesOfTheTable(Role role) {
        String user = onePerOrganisation(role).get(0).userId();

        assertThat(opens(user, "/noodinzage")).isEqualTo(HELPERS.contains(role));
        assertThat(opens(user, "/inzage")).isEqualTo(role == Role.COORDINATION);
        assertThat(opens(user, "/deelnemers")).isEqualTo(!WITHOUT_TASKS.contains(role));
    }

    private boolean opens(String user, String path) {
        return known(port, user).page(path).statusCode() == 200;
    }
}
