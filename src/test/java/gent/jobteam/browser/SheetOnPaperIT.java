package gent.jobteam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The participant's sheet is one page of A4, also when there is a lot to say and every life domain was measured. */
class SheetOnPaperIT extends DossierStory {

    @Override
    List<String> measured() {
        return List.of(
                "Housing",
                "Budget",
                "Health",
                "Mental",
                "Mobility",
                "Childcare",
                "Residence",
                "Administration",
                "Digital",
                "Family",
                "Network",
                "Rights",
                "Legal",
                "Work",
                "Language");
    }

    @BeforeEach
    void sheMakesAgreementsThatTakeSpace() {
        agree("Ik breng mijn papieren mee naar het volgende gesprek, ook de brief van de mutualiteit.");
        agree("Ik bel elke dinsdag naar mijn coach en zeg hoe het gaat met de taalles en met de kinderen.");
        agree("Mijn coach gaat de eerste keer mee naar de school om te vragen wanneer er plaats is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar", "bg", "fa", "tr"})
    void itIsOnePage(String language) throws IOException {
        Desk coach = as("coach").page("/dossier/%s/blad?taal=%s".formatted(number(), language));
        assertThat(coach.find(".sheet-star li").count()).isEqualTo(measured().size());
        byte[] paper = coach.print("blad-" + language);

        try (var printed = new PdfReader(paper)) {
            assertThat(printed.getNumberOfPages()).isOne();
        }
    }
}
