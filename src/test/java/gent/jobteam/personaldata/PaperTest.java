package gent.jobteam.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {

    @TempDir
    Path folder;

    @Test
    void anyScriptFitsOnPagesOfA4() throws IOException {
        var paper = new Paper("Proef");
        paper.title("Wat Jobteam over mij bewaart");
        paper.heading("Notities");
        for (int i = 0; i < 40; i++) {
            paper.line("Zdenka Kováčová · Йорданка Петрова · Şule Yıldız · Ionuț Ținea " + i);
            paper.indented("عمر حداد يعمل في المطبخ منذ 2026 ويبحث عن سكن لعائلته");
            paper.indented("زرغونه ستانکزۍ ښځه ټول ګډون");
            paper.indented("Belt met عمر (20) en نرگس گپ می‌زند.");
        }
        paper.line("x".repeat(400));
        paper.line("");
        byte[] file = paper.finish();
        Path target = Files.write(folder.resolve("proef.pdf"), file);

        try (var reader = new PdfReader(target.toString())) {
            assertThat(reader.getNumberOfPages()).isEqualTo(4);
        }
    }
}
