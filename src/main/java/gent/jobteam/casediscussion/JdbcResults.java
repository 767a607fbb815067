package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code discussion_result}, {@code organisation_advice} and {@code expert_advice}. */
@Repository
class JdbcResults {

    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, DiscussionResult result, String userId, Instant now) {
        jdbc.sql("""
                        insert into discussion_result
                               (discussion_id, meeting_outcome, held_on, presence, outcome, why, needed_expertise,
                                expert_organisation, signal, noted_by_id, noted_at)
                        values (:id, :meetingOutcome, :heldOn, :presence, :outcome, :why, :expertise, :expert, :signal,
                                :by, :now)
                        """)
                .param("id", id)
                .param("meetingOutcome", result.meetingOutcome())
                .param("heldOn", result.heldOn())
                .param("presence", result.presence())
                .param("outcome", result.outcome())
                .param("why", result.why())
                .param("expertise", result.neededExpertise().toArray(String[]::new))
                .param("expert", result.expertOrganisation())
                .param("signal", result.signal())
                .param("by", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (!result.advice().isEmpty()) {
            addAdvice(id, result.advice());
        }
    }

    private void addAdvice(UUID id, Map<String, String> advice) {
        var organisations = List.copyOf(advice.keySet());
        jdbc.sql("""
                        insert into organisation_advice (discussion_id, organisation, advice)
                        select :id, organisation, advice
                          from unnest(:organisations::text[], :advice::text[]) as given (organisation, advice)
                        """)
                .param("id", id)
                .param("organisations", organisations.toArray(String[]::new))
                .param("advice", organisations.stream().map(advice::get).toArray(String[]::new))
                .update();
    }

    List<String> neededExpertise(UUID id) {
        return jdbc.sql("select needed_expertise from discussion_result where discussion_id = :id")
                .param("id", id)
                .query((row, number) -> JdbcDiscussions.texts(row, "needed_expertise"))
                .optional()
                .orElse(List.of());
    }

    List<String> latestNeededExpertise(CaseNumber number) {
        return jdbc.sql("""
                        select r.needed_expertise
                          from discussion_result r
                          join case_discussion d on d.id = r.discussion_id
                         where d.case_number = :case
                         order by r.noted_at desc
                         limit 1
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> JdbcDiscussions.texts(row, "needed_expertise"))
                .optional()
                .orElse(List.of());
    }

    String expertOrganisation(UUID id) {
        return jdbc.sql("select expert_organisation from discussion_result where discussion_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void addExpertAdvice(UUID id, LocalDate consultedOn, String advice, String userId, Instant now) {
        jdbc.sql("""
                        insert into expert_advice (discussion_id, consulted_on, advice, noted_by_id, noted_at)
                        values (:id, :consultedOn, :advice, :by, :now)
                        """)
                .param("id", id)
                .param("consultedOn", consultedOn)
                .param("advice", advice)
                .param("by", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ExpertAdvice> latestExpertAdvice(CaseNumber number) {
        return jdbc.sql("""
                        select r.expert_organisation, a.consulted_on, a.advice, d.by_name
                          from expert_advice a
                          join discussion_result r on r.discussion_id = a.discussion_id
                          join case_discussion d on d.id = a.discussion_id
                         where d.case_number = :case
                         order by a.noted_at desc
                         limit 1
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new ExpertAdvice(
                        row.getString("expert_organisation"),
                        row.getObject("consulted_on", LocalDate.class),
                        row.getString("advice"),
                        row.getBoolean("by_name")))
                .optional();
    }
}
