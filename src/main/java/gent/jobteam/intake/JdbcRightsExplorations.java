package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code intake_rights_exploration} and {@code intake_right}. */
@Repository
class JdbcRightsExplorations {

    private final JdbcClient jdbc;

    JdbcRightsExplorations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(RightsExploration exploration, Instant now) {
        jdbc.sql("""
                        insert into intake_rights_exploration
                               (case_number, ocmw_offer, note, explored_by_id, explored_at)
                        values (:case, :offer, :note, :by, :now)
                        on conflict (case_number) do update
                           set ocmw_offer = excluded.ocmw_offer, note = excluded.note,
                               explored_by_id = excluded.explored_by_id, explored_at = excluded.explored_at
                        """)
                .param("case", exploration.caseNumber().value())
                .param("offer", exploration.ocmwOffer())
                .param("note", exploration.note())
                .param("by", exploration.exploredById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        replaceRights(exploration);
    }

    private void replaceRights(RightsExploration exploration) {
        jdbc.sql("delete from intake_right where case_number = :case")
                .param("case", exploration.caseNumber().value())
                .update();
        var codes = exploration.rights().keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into intake_right (case_number, code, status)
                        select :case, code, status
                          from unnest(:codes::text[], :statuses::text[]) as noted (code, status)
                        """)
                .param("case", exploration.caseNumber().value())
                .param("codes", codes.toArray(String[]::new))
                .param(
                        "statuses",
                        codes.stream()
                                .map(code -> exploration.rights().get(code).name())
                                .toArray(String[]::new))
                .update();
    }

    Optional<RightsExploration> find(CaseNumber number) {
        return jdbc.sql("""
                        select ocmw_offer, note, explored_by_id
                          from intake_rights_exploration
                         where case_number = :case
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new RightsExploration(
                        number,
                        rights(number),
                        row.getString("ocmw_offer"),
                        row.getString("note"),
                        row.getString("explored_by_id")))
                .optional();
    }

    private Map<String, RightStatus> rights(CaseNumber number) {
        var rights = new HashMap<String, RightStatus>();
        jdbc.sql("select code, status from intake_right where case_number = :case")
                .param("case", number.value())
                .query(row -> {
                    rights.put(row.getString("code"), RightStatus.valueOf(row.getString("status")));
                });
        return Map.copyOf(rights);
    }
}
