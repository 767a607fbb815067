package gent.jobteam.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.directory.web.SemicolonText.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemicolonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huurdersbond",
                "",
                "a;b",
                "zeg \"ja\"",
                "twee\nlijnen",
                "=1+1",
                "+32 9 000 00 01",
                "-5",
                "@cmd",
                "'s middags",
                "الرابطة",
                "Compaan, Job&Co vzw"
            })
    void whatIsWrittenIsReadTheSame(String cell) {
        String written = SemicolonText.write(List.of("naam", cell, "einde"));

        assertThat(SemicolonText.read(written))
                .singleElement()
                .extracting(Row::cells)
                .isEqualTo(List.of("naam", cell, "einde"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aSpreadsheetNeverCalculatesWhatSomebodyTyped(String cell) {
        assertThat(SemicolonText.write(List.of(cell))).startsWith("\"'");
    }

    @Test
    void everyRowKnowsItsLineAndWhetherItsQuoteCloses() {
        List<Row> rows = SemicolonText.read("a;b\n\n\"c\nd\";e\r\nf;\"g");

        assertThat(rows).extracting(Row::line).containsExactly(1, 3, 5);
        assertThat(rows).extracting(Row::closed).containsExactly(true, true, false);
        assertThat(rows.get(1).cells()).containsExactly("c\nd", "e");
    }
}
