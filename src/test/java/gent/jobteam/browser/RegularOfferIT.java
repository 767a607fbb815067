package gent.jobteam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody whom the regular offer fits is referred warmly, and the journey ends there. */
class RegularOfferIT extends CaseStory {

    private static final String PERSON = "Гергана Димитрова";

    @Test
    void somebodyWhomTheRegularOfferFitsIsReferredWarmly() {
        as("coach").list("Mijn taken");
        register(PERSON);
        as("coach").start();
        String number = makeContact(PERSON);
        checkMlp(PERSON, number, "Ja, helemaal");
        exploreRights(PERSON, number, "Ja, helemaal");
        planMeeting(PERSON, number);
        holdMeeting(PERSON, number, "Nee");
        decide(PERSON, number, "Regulier aanbod: we verwijzen warm door");
        askByTelephone(PERSON, number, "Vervolgtraject: VDAB beroepsopleiding");
        assertThat(ending(number)).isNull();

        own("coach", PERSON, "Antwoord noteren").answer("Neemt de organisatie de vraag op?", "Ja");
        complete("coach", number);

        assertThat(ending(number)).isEqualTo("endEvent_regularOffer");
    }
}
