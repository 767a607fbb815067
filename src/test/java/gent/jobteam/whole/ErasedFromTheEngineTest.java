package gent.jobteam.whole;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.personaldata.ErasureRequest;
import gent.jobteam.personaldata.Erasures;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journey that really ran, and then the person is erased: what the engine still knows. */
@JobteamTest
class ErasedFromTheEngineTest {

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    CaseFiles cases;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingOfHerJourneyStaysInTheEngine() {
        String number = aJourneyThatEnded();
        List<String> ids = idsOf(number);
        assertThat(ids)
                .as("instances of the journey and of outreach, and their tasks")
                .hasSizeGreaterThan(3);
        var engine = new EngineTables(jdbc);
        assertThat(engine.columnsHolding(number)).isNotEmpty();

        erase(new CaseNumber(number));

        assertThat(engine.columnsHolding(number)).isEmpty();
        var found = new ArrayList<String>();
        ids.forEach(id -> found.addAll(engine.columnsHolding(id)));
        assertThat(found).isEmpty();
    }

    private String aJourneyThatEnded() {
        String number = colleagues
                .start(
                        "coach",
                        "journey",
                        Map.of(
                                "name", "Мариела Стоянова",
                                "contactLanguage", "nl",
                                "inflowChannel", "outreach",
                                "findingPlace", "De Zuidpoort",
                                "district", "Dampoort",
                                "firstContact", "no",
                                "question", "Ik wil naaien.",
                                "mayContact", true))
                .getBusinessKey();
        jobs.runDue(number);
        submit(
                number,
                "userTask_makeContact",
                Map.of("contactOutcome", "withdraws", "contactKind", "call", "contactOn", "2026-03-02"));
        submit(
                number,
                "userTask_noteWithdrawal",
                Map.of(
                        "heldOn", "2026-03-02",
                        "heldAs", "homeVisit",
                        "withdrawal", "stops",
                        "reason", "otherHelp",
                        "toldMayReturn", true));
        jobs.runDue(number);
        assertThat(cases.get(new CaseNumber(number)).isOpen()).isFalse();
        return number;
    }

    private void submit(String number, String element, Map<String, Object> answers) {
        colleagues.submit("coach", colleagues.task(number, element), answers);
        jobs.runDue(number);
    }

    private List<String> idsOf(String number) {
        return jdbc.sql("""
                        select id_ from act_hi_procinst where business_key_ = :number
                        union
                        select t.id_ from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                         where p.business_key_ = :number
                        """).param("number", number).query(String.class).list();
    }

    private void erase(CaseNumber number) {
        erasures.ask(number, new Viewer("coach", Set.of(Role.COACH), "Stad Gent"), ErasureRequest.Reason.ASKED);
        var request = erasures.open().stream()
                .filter(asked -> asked.caseNumbers().contains(number.value()))
                .findFirst()
                .orElseThrow();
        erasures.approve(request.id(), new Viewer("coordinatie", Set.of(Role.COORDINATION), "Stad Gent"));
    }
}
