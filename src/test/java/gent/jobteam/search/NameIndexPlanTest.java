package gent.jobteam.search;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Among very many persons PostgreSQL answers from the index. */
@JobteamTest
class NameIndexPlanTest {

    private static final int PERSONS = 20_000;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void aSearchReadsRangesOfTheIndexAndNoWholeTable() {
        jdbc.sql("""
                        insert into participant (id, name, phone, email, contact_language, district, created_at)
                        select gen_random_uuid(), 'Persoon ' || n, '', '', 'nl', '', now()
                          from generate_series(1, :persons) n
                        """).param("persons", PERSONS).update();
        // Before the keys: PostgreSQL looks up the person of each key, and knows now that there are many.
        jdbc.sql("analyze participant").update();
        jdbc.sql("""
                        insert into name_key (kind, key, participant_id, version)
                        select kind, chr(97 + (random() * 25)::int) || md5(id::text) || ' ', id, 1
                          from participant, unnest(array['W', 'S']) kind
                         where name like 'Persoon %'
                        """).update();
        jdbc.sql("analyze name_key").update();

        String plan = SearchPlan.of("zdenka kov", jdbc);

        assertThat(plan)
                .contains("Index Only Scan using name_key_pkey", "name_key_by_participant")
                .doesNotContain("Seq Scan");
    }
}
