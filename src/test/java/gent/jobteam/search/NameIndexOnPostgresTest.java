package gent.jobteam.search;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Participant;
import gent.jobteam.testing.JobteamTest;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@JobteamTest
class NameIndexOnPostgresTest {

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcNameKeys keys;

    @Autowired
    NameIndexAtStart atStart;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewPersonIsFoundAtOnceInAnyFormOfItsLetters() {
        UUID zoja = person("Zoja Ďurčeková");

        assertThat(find("Zoja Durcekova")).contains(zoja);
        assertThat(find(Normalizer.normalize("Ďurčeková Zoja", Normalizer.Form.NFC)))
                .contains(zoja);
        assertThat(find(Normalizer.normalize("Ďurčeková Zoja", Normalizer.Form.NFD)))
                .contains(zoja);
    }

    @Test
    void whoIsNotKeptIsNotFound() {
        transaction.executeWithoutResult(status -> {
            person("Radoslava Mihajlova");
            status.setRollbackOnly();
        });

        assertThat(find("Radoslava Mihajlova")).isEmpty();
    }

    @Test
    void aNewNameReplacesTheOldOneWhoeverWritesIt() {
        UUID nadezhda = person("Надежда Колева");
        Participant known = cases.get(numberOf(nadezhda)).participant();
        cases.change(known.id(), person -> new Participant(person.id(), "Nadezhda Ilieva", "", "", "bg", ""));

        assertThat(find("Nadezhda Ilieva")).contains(nadezhda);
        assertThat(find("Nadezhda Koleva")).isEmpty();

        jdbc.sql("update participant set name = 'x' where id = :id")
                .param("id", nadezhda)
                .update();
        assertThat(find("Nadezhda Ilieva")).isEmpty();
    }

    @Test
    void personsFromBeforeThereWereKeysBecomeFindable() {
        UUID ghulam = person("غلام سخی");
        jdbc.sql("delete from name_key where participant_id = :id")
                .param("id", ghulam)
                .update();
        assertThat(find("Ghulam Sakhi")).isEmpty();

        atStart.complete();

        assertThat(find("Ghulam Sakhi")).contains(ghulam);
    }

    @Test
    void aPersonOfOnesOwnIsFoundAmongVeryManyWithHerName() {
        UUID own = person("Zzyra Zzanova");
        for (int i = 0; i < 40; i++) {
            person("Zzyra Zzabel" + (char) ('a' + i % 26));
        }

        assertThat(keys.find(NameKeys.ranges(NameWords.of("zzyra")), List.of(own), 10))
                .startsWith(own);
    }

    private UUID person(String name) {
        CaseNumber number = cases.open(new NewCase(name, "", "", "nl", "", "noord", "oc", "", null, "coach"));
        return cases.get(number).participant().id();
    }

    private CaseNumber numberOf(UUID person) {
        return new CaseNumber(jdbc.sql("select number from case_file where participant_id = :id")
                .param("id", person)
                .query(String.class)
                .single());
    }

    private List<UUID> find(String typed) {
        return keys.find(NameKeys.ranges(NameWords.of(typed)), List.of(), 50);
    }
}
