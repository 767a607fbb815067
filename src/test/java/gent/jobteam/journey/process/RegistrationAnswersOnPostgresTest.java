package gent.jobteam.journey.process;

import gent.jobteam.form.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers a registration takes. */
class RegistrationAnswersOnPostgresTest extends JourneyTestCase {

    @Test
    void administrationHasToSayTheZoneWhenNothingElseDoes() {
        var answers = answers();
        answers.remove("district");

        refused(desk, answers)
                .extracting(FieldError::message)
                .containsExactly("Kies een zoneteam. We kunnen het niet afleiden uit de wijk.");
    }

    @Test
    void aCaseThatStillRunsIsNotOpenedTwice() {
        var first = register(coach, answers());

        refused(coach, with("earlierCase", first.number().value()))
                .extracting(FieldError::message)
                .containsExactly("Dit dossier loopt nog. Een nieuw dossier is niet nodig.");
    }

    @Test
    void aMistypedNumberDoesNotOpenSomebodyElsesFile() {
        var first = register(coach, answers());
        cases.end(first.number(), "endEvent_participantStopped");
        var answers = with("earlierCase", first.number().value());
        answers.put("name", "Ahmad");

        refused(coach, answers)
                .extracting(FieldError::message)
                .containsExactly(
                        "Bij dit vroegere dossiernummer hoort een andere naam. Kijk het nummer na of laat het leeg.");
    }

    @Test
    void aNumberThatDoesNotExistIsRefused() {
        refused(coach, with("earlierCase", "JT-2001-99999")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "contactLanguage", "inflowChannel", "findingPlace", "firstContact", "mayContact"})
    void whatIsNeededCannotBeLeftOut(String field) {
        var answers = answers();
        answers.remove(field);

        refused(coach, answers).extracting(FieldError::field).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "email, geen adres",
        "contactLanguage, Klingon",
        "district, Elders",
        "zone, midden",
        "coach, nobody",
        "inflowChannel, fax",
        "earlierCase, 42",
        "firstContactOn, morgen",
        "national number, 00.00.00-000.00"
    })
    void aWrongAnswerIsRefusedWithItsField(String field, String answer) {
        var answers = with(field, answer);
        if (field.equals("firstContactOn")) {
            answers.put("firstContact", "call");
        }

        refused(coach, answers).extracting(FieldError::field).contains(field);
    }

    @Test
    void aContactCannotHaveTakenPlaceTomorrow() {
        var answers = with("firstContact", "call");
        answers.put("firstContactOn", clock.today().plusDays(1).toString());

        refused(coach, answers).extracting(FieldError::field).containsExactly("firstContactOn");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        refused(coach, with("name", "a".repeat(121)))
                .extracting(FieldError::field)
                .containsExactly("name");
    }
}
