package gent.jobteam.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisableTextTest {

    private final Participant zdenka = named("Zdenka van der Horváthová");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zdenka wil graag werken.",
                "Mevrouw HORVÁTHOVÁ zoekt een woning",
                "de zoon van Horvathova",
                "Bel 0470/12.34.56",
                "Bel +32 470 12 34 56",
                "Mail naar Zdenka.H@Example.ORG"
            })
    void aTextWithHerNameOrContactDataGivesHerAway(String text) {
        assertThat(RecognisableText.in(text, zdenka)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zij woont in de buurt van de Dampoort en zoekt werk der toekomst.",
                "Heeft 12 jaar ervaring, 34 uur per week",
                "Zdenkas is een ander woord"
            })
    void everydayWordsDoNot(String text) {
        assertThat(RecognisableText.in(text, zdenka)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Li, Li zoekt werk",
        "محمد الأحمد, يعمل محمد هنا",
        "İbrahim Yıldız, ibrahim werkt halftijds",
        "Йорданка, йорданка is er",
        "Jean-Pierre, Pierre kan koken"
    })
    void namesOfAllKindsAreFound(String name, String text) {
        assertThat(RecognisableText.in(text, named(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het telefoonnummer is onbekend", "12345678"})
    void unknownContactDataMatchNothing(String text) {
        var unknown = new Participant(UUID.randomUUID(), "Roza", "", "", "bg", "");

        assertThat(RecognisableText.in(text, unknown)).isFalse();
    }

    private static Participant named(String name) {
        return new Participant(UUID.randomUUID(), name, "0470 12 34 56", "zdenka.h@example.org", "sk", "");
    }
}
