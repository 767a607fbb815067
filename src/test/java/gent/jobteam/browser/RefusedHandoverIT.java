package gent.jobteam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A handover that the receiver refuses lets nobody fall: the trajectory goes on. */
class RefusedHandoverIT extends CaseStory {

    private static final String PERSON = "Marek Oláh";

    @Test
    void aRefusedHandoverLeadsBackToTheTrajectory() {
        String number = guided(PERSON);
        own("coach", PERSON, "Volgende stap afspreken")
                .answer("Wat deed je?", "Gesprek")
                .answer("Heb je de deelnemer bereikt?", "Ja")
                .on("Wanneer?", today())
                .answer("Afronden", "Warme overdracht");
        complete("coach", number);
        askByTelephone(PERSON, number, "vervolgtraject: GTB");

        own("coach", PERSON, "Antwoord noteren")
                .answer("Neemt de organisatie de vraag op?", "Nee")
                .answer("Waarom niet?", "Geen plaats of een wachtlijst");
        complete("coach", number);

        as("coach").list("Mijn taken").open(PERSON, "Volgende stap afspreken").shows(PERSON);
        assertThat(ending(number)).isNull();
    }
}
