package gent.jobteam.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class PersonTablesOnPostgresTest {

    @Autowired
    JdbcPersonTables tables;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableIsThePersonsOrSaysWhyItIsNot() {
        assertThat(tables.find().unexplained())
                .as(
                        "Let the table refer to the case, or say in personaldata/tables.csv why it holds nothing about a person")
                .isEmpty();
    }

    @Test
    void everyTableOnTheListExists() {
        assertThat(jdbc.sql("select relname::text from pg_class where relkind = 'r'")
                        .query(String.class)
                        .list())
                .containsAll(tables.find().explained());
    }

    @Test
    void aTableIsEmptiedAfterThoseThatReferToIt() {
        List<String> order =
                tables.find().inOrderOfErasing().stream().map(PersonTable::name).toList();

        assertThat(order).containsSubsequence("measurement_score", "measurement", "trajectory", "case_file");
        assertThat(order).containsSubsequence("handover_walk", "handover", "referral", "case_file", "participant");
    }

    @Test
    void whatIsWithinReachOfATableIsFoundThroughIt() {
        var found = new ArrayList<>(tables.find().inOrderOfErasing());

        assertThat(found)
                .filteredOn(table -> table.name().equals("combination_domain"))
                .extracting(PersonTable::condition)
                .containsExactly("(combination_id in (select id from combination where (trajectory_id in"
                        + " (select id from trajectory where (case_number = any (:cases))))))");
    }
}
