package gent.jobteam.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.io.DefaultResourceLoader;

class SheetTextsTest {

    static final List<String> LANGUAGES = SheetTexts.LANGUAGES;

    private static final String GENT = "classpath:partnership/gent/";

    @TempDir
    Path city;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageOfTheSheetHasEveryTextInNfc(String language) throws IOException {
        Properties texts = properties(language);

        assertThat(new TreeSet<>(texts.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(properties("nl").stringPropertyNames()));
        assertThat(texts.values()).allSatisfy(text -> assertThat(text.toString())
                .isNotBlank()
                .isEqualTo(Normalizer.normalize(text.toString(), Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLifeDomainAndCircleHasAWord(String language) {
        var files = new PartnershipFiles(new DefaultResourceLoader(), GENT);
        var partnership = new Partnership(files);
        var sheet = new SheetTexts(files).in(language);

        assertThat(partnership.lifeDomains()).allSatisfy(domain -> assertThat(
                        sheet.text("domain." + domain.code()).inDutch())
                .isFalse());
        assertThat(partnership.sharingCircles()).allSatisfy(circle -> assertThat(
                        sheet.text("circle." + circle.code()).inDutch())
                .isFalse());
    }

    @Test
    void arabicDariAndPashtoRunFromRightToLeft() {
        var sheets = new SheetTexts(new PartnershipFiles(new DefaultResourceLoader(), GENT));

        assertThat(LANGUAGES.stream()
                        .filter(language -> sheets.in(language).direction().equals("rtl")))
                .containsExactly("ar", "fa", "ps");
    }

    @Test
    void aTextThatALanguageLacksIsDutchAndSaysSo() throws IOException {
        Files.createDirectory(city.resolve("sheet"));
        Files.writeString(city.resolve("sheet/nl.properties"), "title=Mijn blad\nstar=Mijn ster\n");
        Files.writeString(city.resolve("sheet/sk.properties"), "title=Môj list\n");
        var sheets = new SheetTexts(new PartnershipFiles(new DefaultResourceLoader(), "file:" + city + "/"));

        assertThat(sheets.in("sk").text("title")).isEqualTo(new SheetTexts.Text("Môj list", false));
        assertThat(sheets.in("sk").text("star")).isEqualTo(new SheetTexts.Text("Mijn ster", true));
        assertThat(sheets.in("bg").language()).isEqualTo("nl");
        assertThat(sheets.in("nl").text("star").inDutch()).isFalse();
        assertThat(sheets.in("sk").text("domain.pets", "Huisdieren"))
                .isEqualTo(new SheetTexts.Text("Huisdieren", true));
        assertThatThrownBy(() -> sheets.in("sk").text("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Properties properties(String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(
                Files.readString(Path.of("src/main/resources/partnership/gent/sheet/" + language + ".properties"))));
        return properties;
    }
}
