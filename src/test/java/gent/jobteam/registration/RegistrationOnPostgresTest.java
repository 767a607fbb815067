package gent.jobteam.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import java.sql.Array;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** From the public page to the case, to the result. */
class RegistrationOnPostgresTest extends RegistrationTestCase {

    private static final String SOMEBODY = "/aanmelden/nl/iemand";
    private static final String MYSELF = "/aanmelden/ar/ik";

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    RuntimeService runtime;

    @Autowired
    OrganisationLinks links;

    @Autowired
    RegistrationReminders reminders;

    @Autowired
    StaffDirectory staff;

    @Test
    void whoIsAnnouncedBecomesACaseOfTheZoneWithAnOwner() throws Exception {
        String receipt = announce(SOMEBODY, answers());
        rounds.takeUp();

        var file = cases.get(caseOf(receipt));
        assertThat(file.participant().name()).isEqualTo(name);
        assertThat(file.participant().phone()).isEqualTo("0470 12 34 56");
        assertThat(file.zone()).isEqualTo("oost");
        assertThat(file.channel()).isEqualTo("network");
        assertThat(file.referrer()).isEqualTo("De Zuidpoort");
        assertThat(file.ownerId()).isNotEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(file.number().value())
                        .processDefinitionKey("journey")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatStandsInTheDossierDoesNotStandInTheListAsWell() throws Exception {
        String receipt = announce(SOMEBODY, answers());
        rounds.takeUp();

        assertThat(row(receipt))
                .containsEntry("name", "")
                .containsEntry("phone", "")
                .containsEntry("question", "");
        web.perform(get("/aanmeldingen").session(signedIn("onthaal")))
                .andExpect(content().string(containsString(receipt)))
                .andExpect(content().string(containsString(caseOf(receipt).value())))
                .andExpect(content().string(not(containsString(name))));
    }

    @ParameterizedTest
    @CsvSource({"OCMW Gent, ocmw", "VDAB, vdab", "Stad Gent, city", "Amal vzw, partner", "Een buur, network"})
    void theChannelFollowsTheOrganisation(String organisation, String channel) throws Exception {
        var answers = answers();
        answers.put("organisation", organisation);
        String receipt = announce(SOMEBODY, answers);
        rounds.takeUp();

        assertThat(cases.get(caseOf(receipt)).channel()).isEqualTo(channel);
    }

    @Test
    void aPersonAnnouncesHerselfInHerOwnLanguage() throws Exception {
        web.perform(at(get(MYSELF)))
                .andExpect(content().string(containsString("lang=\"ar\"")))
                .andExpect(content().string(containsString("dir=\"rtl\"")))
                .andExpect(content().string(containsString("أسجّل نفسي")));
        var answers = answers();
        answers.put("language", "ar");
        String receipt = announce(MYSELF, answers);
        rounds.takeUp();

        var file = cases.get(caseOf(receipt));
        assertThat(file.channel()).isEqualTo("spontaneous");
        assertThat(file.participant().contactLanguage()).isEqualTo("ar");
        assertThat(jdbc.sql("select template from message where case_number = :number")
                        .param("number", file.number().value())
                        .query(String.class)
                        .list())
                .containsExactly("registration-receipt");
        assertThat(row(receipt)).containsEntry("need", "PERSON").containsEntry("may_hear_result", false);
    }

    @Test
    void theReferrerGetsAReceiptWithoutAnyName() throws Exception {
        String receipt = announce(SOMEBODY, answers());

        var mail = mail("registration-receipt-", receipt);
        assertThat(mail.get(0)).contains(receipt).doesNotContain(name, "De Zuidpoort", "0470");
    }

    @Test
    void theSameFormSentTwiceIsOneRegistrationAndOneCase() throws Exception {
        String stamp = opened(SOMEBODY);
        String first =
                send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();
        rounds.takeUp();
        String second =
                send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();
        rounds.takeUp();

        assertThat(second).isEqualTo(first);
        assertThat(named("participant", name)).isEqualTo(1);
    }

    @Test
    void aHundredTimesAtOnceToo() throws Exception {
        String stamp = opened(SOMEBODY);
        var people = Executors.newFixedThreadPool(8);
        try {
            Callable<String> sending = () ->
                    send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();
            var receipts = new TreeSet<String>();
            for (Future<String> each : people.invokeAll(Collections.nCopies(100, sending))) {
                // Who is slowed down after twenty has sent the same thing before.
                if (each.get() != null) {
                    receipts.add(each.get());
                }
            }
            assertThat(receipts).hasSize(1);
        } finally {
            people.shutdownNow();
        }
        assertThat(named("incoming_registration", name)).isEqualTo(1);
        rounds.takeUp();
        assertThat(named("participant", name)).isEqualTo(1);
    }

    @Test
    void theSameFormWithAnotherContentIsKeptForAPersonToLookAt() throws Exception {
        String stamp = opened(SOMEBODY);
        send(SOMEBODY, stamp, answers());
        rounds.takeUp();
        var corrected = answers();
        corrected.put("phone", "0470 99 99 99");
        String to = send(SOMEBODY, stamp, corrected).andReturn().getResponse().getRedirectedUrl();
        rounds.takeUp();

        var kept = row(to.substring(to.lastIndexOf('/') + 1));
        assertThat(kept).containsEntry("state", "waiting").containsEntry("phone", "0470 99 99 99");
        assertThat(doubts(kept)).containsExactly("SENT_AGAIN");
    }

    @Test
    void withoutADistrictItWaitsUntilReceptionChoosesAZone() throws Exception {
        String receipt = waiting();
        assertThat(doubts(row(receipt))).containsExactly("ZONE");

        var desk = signedIn("onthaal");
        String page = "/aanmeldingen/" + row(receipt).get("id");
        web.perform(get(page).session(desk)).andExpect(content().string(containsString(name)));
        web.perform(post(page + "/opnemen").session(desk).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Kies een zoneteam.")));
        web.perform(post(page + "/opnemen").session(desk).with(csrf()).param("zone", "west"))
                .andExpect(status().is3xxRedirection());

        assertThat(cases.get(caseOf(receipt)).zone()).isEqualTo("west");
        web.perform(get(page).session(desk)).andExpect(status().isNotFound());
        web.perform(post(page + "/opnemen").session(desk).with(csrf()).param("zone", "west"))
                .andExpect(status().is3xxRedirection());
        assertThat(named("participant", name)).isEqualTo(1);
    }

    @Test
    void somebodyWhomWeMayKnowWaitsAndTheSenderDoesNotNotice() throws Exception {
        String first = announce(SOMEBODY, answers());
        rounds.takeUp();
        var stranger = send(SOMEBODY, opened(SOMEBODY), answers()).andReturn().getResponse();
        String second = stranger.getRedirectedUrl()
                .substring(stranger.getRedirectedUrl().lastIndexOf('/') + 1);
        rounds.takeUp();

        assertThat(second).isNotEqualTo(first);
        assertThat(doubts(row(second))).containsExactly("MAYBE_KNOWN");
        assertThat(named("participant", name)).isEqualTo(1);
        web.perform(get("/aanmeldingen/" + row(second).get("id")).session(signedIn("onthaal")))
                .andExpect(content().string(containsString("Misschien dezelfde persoon")));
    }

    @Test
    void whatIsSetAsideIsKeptWithItsReasonAndCanStillBecomeACase() throws Exception {
        String receipt = waiting();
        var coordination = signedIn("coordinatie");
        String page = "/aanmeldingen/" + row(receipt).get("id");

        web.perform(post(page + "/opzij").session(coordination).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Kies waarom.")));
        web.perform(post(page + "/opzij")
                        .session(coordination)
                        .with(csrf())
                        .param("reason", "TWICE")
                        .param("note", "<b>Zie</b> de vorige"))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/aanmeldingen").session(coordination))
                .andExpect(content().string(containsString("&lt;b&gt;Zie&lt;/b&gt; de vorige")));
        assertThat(row(receipt)).containsEntry("state", "aside").containsEntry("name", name);

        web.perform(post(page + "/opnemen").session(coordination).with(csrf()).param("zone", "zuid"))
                .andExpect(status().is3xxRedirection());
        assertThat(cases.get(caseOf(receipt)).zone()).isEqualTo("zuid");
    }

    @ParameterizedTest
    @CsvSource({
        "trajectory, , in begeleiding",
        "intake, endEvent_regularOffer, elders geholpen",
        "outreach, endEvent_participantStopped, geen contact",
        "aftercare, endEvent_aftercareCompleted, in begeleiding"
    })
    void theReferrerHearsOneOfThreeResultsOnce(String phase, String ending, String result) throws Exception {
        String receipt = announce(SOMEBODY, answers());
        rounds.takeUp();
        rounds.tellResults();
        assertThat(mail("registration-result-", receipt)).isEmpty();

        cases.enterPhase(caseOf(receipt), phase);
        if (ending != null) {
            cases.end(caseOf(receipt), ending);
        }
        rounds.tellResults();
        rounds.tellResults();

        assertThat(mail("registration-result-", receipt)).singleElement().satisfies(mail -> assertThat(mail)
                .contains(result, receipt)
                .doesNotContain(name, caseOf(receipt).value()));
    }

    @Test
    void withoutTheAgreementOfThePersonTheReferrerHearsNothing() throws Exception {
        var answers = answers();
        answers.remove("result");
        String receipt = announce(SOMEBODY, answers);
        rounds.takeUp();
        cases.enterPhase(caseOf(receipt), "trajectory");
        rounds.tellResults();

        assertThat(mail("registration-result-", receipt)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, referrer", "true, employer"})
    void whatThePersonSaidLastCounts(boolean agreed, String circle) throws Exception {
        String receipt = announce(SOMEBODY, answers());
        rounds.takeUp();
        cases.enterPhase(caseOf(receipt), "trajectory");
        says(caseOf(receipt), agreed, circle);
        rounds.tellResults();
        assertThat(mail("registration-result-", receipt)).isEmpty();

        says(caseOf(receipt), true, "referrer");
        rounds.tellResults();
        assertThat(mail("registration-result-", receipt)).hasSize(1);
    }

    @Test
    void whatIsSetAsideCanBeErasedAndIsErasedByItselfInTheEnd() throws Exception {
        var coordination = signedIn("coordinatie");
        String kept = waiting();
        String erased = waiting();
        String page = "/aanmeldingen/" + row(erased).get("id");
        web.perform(post(page + "/wissen").session(coordination).with(csrf()));
        assertThat(row(erased)).containsEntry("state", "waiting");
        setAside(kept, coordination);
        setAside(erased, coordination);
        web.perform(get("/aanmeldingen").session(coordination))
                .andExpect(content().string(containsString("blijft 6 maanden bewaard")));
        web.perform(post(page + "/wissen").session(coordination).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(named("incoming_registration", name)).isEqualTo(1);

        clock.set(clock.instant().plus(Duration.ofDays(180)));
        rounds.eraseOld();
        assertThat(row(kept)).containsEntry("state", "aside");
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        rounds.eraseOld();
        assertThat(named("incoming_registration", name)).isZero();
    }

    @Test
    void anOrganisationHasItsOwnAddressUntilItIsRevoked() throws Exception {
        var coordination = signedIn("coordinatie");
        String organisation = "Buurtwerk " + name;
        web.perform(post("/aanmeldingen/links")
                        .session(coordination)
                        .with(csrf())
                        .param("organisation", organisation))
                .andExpect(status().is3xxRedirection());
        var link = links.all().stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
        String address = "/aanmelden/bij/" + link.code();

        var answers = answers();
        answers.put("organisation", "Iemand anders");
        String receipt = announce(address, answers);
        assertThat(row(receipt)).containsEntry("organisation", organisation).containsEntry("way", "link");

        web.perform(post("/aanmeldingen/links/%s/intrekken".formatted(link.id()))
                        .session(coordination)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(at(get(address))).andExpect(status().isNotFound());
        web.perform(at(get("/aanmelden/bij/bestaatniet"))).andExpect(status().isNotFound());
    }

    @Test
    void receptionSeesTheAddressesAndOnlyCoordinationChangesThem() throws Exception {
        web.perform(get("/aanmeldingen/links").session(signedIn("onthaal")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Link maken"))));
        web.perform(post("/aanmeldingen/links")
                        .session(signedIn("onthaal"))
                        .with(csrf())
                        .param("organisation", "X"))
                .andExpect(status().isMethodNotAllowed());
    }

    @ParameterizedTest
    @CsvSource({"coach", "spoc", "welzijn", "bemiddelaar", "stuurgroep", "beheer"})
    void othersDoNotSeeWhatCameIn(String user) throws Exception {
        web.perform(get("/aanmeldingen").session(signedIn(user))).andExpect(status().isForbidden());
    }

    @Test
    void whatWaitsForTooLongIsRemindedOfWithoutNames() throws Exception {
        waiting();
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        reminders.remind();
        reminders.remind();

        List<String> mails = jdbc.sql("select subject || body from message where id like 'registrations-waiting-%'")
                .query(String.class)
                .list();
        long readers = staff.everybody().stream()
                .filter(member -> List.of("COORDINATION", "ADMINISTRATION")
                                .contains(member.role().name())
                        && !member.mail().isEmpty())
                .count();
        assertThat(mails)
                .hasSize((int) readers)
                .allSatisfy(mail -> assertThat(mail).contains("/aanmeldingen").doesNotContain(name));
    }

    private void says(CaseNumber number, boolean agreed, String circle) {
        agreements.record(new SharingAgreement(number, agreed, List.of(circle), List.of(), "sk", null, "coach"));
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    }

    /** Somebody of whom we do not know the district. */
    private String waiting() throws Exception {
        var answers = answers();
        answers.put("district", "");
        String receipt = announce(SOMEBODY, answers);
        rounds.takeUp();
        return receipt;
    }

    private void setAside(String receipt, MockHttpSession colleague) throws Exception {
        web.perform(post("/aanmeldingen/%s/opzij".formatted(row(receipt).get("id")))
                        .session(colleague)
                        .with(csrf())
                        .param("reason", "TWICE")
                        .param("note", "Zie de vorige"))
                .andExpect(status().is3xxRedirection());
    }

    private CaseNumber caseOf(String receipt) {
        return new CaseNumber((String) row(receipt).get("case_number"));
    }

    private List<String> mail(String kind, String receipt) {
        return jdbc.sql("select subject || body from message where id = :id")
                .param("id", kind + row(receipt).get("id"))
                .query(String.class)
                .list();
    }

    private static List<String> doubts(Map<String, Object> row) throws Exception {
        return List.of((String[]) ((Array) row.get("doubts")).getArray());
    }
}
