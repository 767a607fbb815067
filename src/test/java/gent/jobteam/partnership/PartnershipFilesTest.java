package gent.jobteam.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.partnership.Partnership.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class PartnershipFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyLineOfGhentSaysWhetherASourceConfirmsIt() {
        var partnership = new Partnership(files("classpath:partnership/gent/"));

        assertThat(partnership.districts()).hasSize(11);
        assertThat(partnership.stepKinds()).isNotEmpty();
        assertThat(partnership.figure("durable_employment")).isEqualTo("4");
    }

    @Test
    void aLineMayNameItsSourceInstead() throws IOException {
        write("id,name,source\nnoord,Zone Noord,S3 Q7\n");

        assertThat(zones()).isEqualTo("[Zone[id=noord, name=Zone Noord]]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no column that says so    | id,name                        | noord,Zone Noord",
                "a column that is missing  | id,confirmed                   | noord,yes",
                "neither yes nor no        | id,name,confirmed              | noord,Zone Noord,perhaps",
                "no answer                 | id,name,confirmed              | noord,Zone Noord,",
                "a line that is too short  | id,name,confirmed              | noord,Zone Noord",
                "a line that is too long   | id,name,confirmed              | noord,Zone Noord,yes,no",
                "a column nobody knows     | id,name,colour,confirmed       | noord,Zone Noord,green,yes",
            })
    void anythingElseStopsTheStart(String what, String columns, String line) throws IOException {
        write(columns + "\n" + line + "\n");

        assertThatThrownBy(this::zones)
                .as(what)
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    private String zones() {
        return files(folder.toUri().toString()).read("zones", Zone.class).toString();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("zones.csv"), content);
    }

    private static PartnershipFiles files(String folder) {
        return new PartnershipFiles(new DefaultResourceLoader(), folder);
    }
}
