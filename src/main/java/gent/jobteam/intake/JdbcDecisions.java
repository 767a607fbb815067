package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code intake_decision} and {@code intake_withdrawal}, to which lines are only added. */
@Repository
class JdbcDecisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IntakeDecision decision, Instant now) {
        jdbc.sql("""
                        insert into intake_decision (case_number, advice, decision, reason, organisation, decided_by_id, decided_at)
                        values (:case, :advice, :decision, :reason, :organisation, :by, :now)
                        """)
                .param("case", decision.caseNumber().value())
                .param("advice", decision.advice())
                .param("decision", decision.decision())
                .param("reason", decision.reason())
                .param("organisation", decision.organisation())
                .param("by", decision.decidedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<IntakeDecision> decisions(CaseNumber number) {
        return jdbc.sql("""
                        select advice, decision, reason, organisation, decided_by_id
                          from intake_decision
                         where case_number = :case
                         order by id desc
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new IntakeDecision(
                        number,
                        row.getString("advice"),
                        row.getString("decision"),
                        row.getString("reason"),
                        row.getString("organisation"),
                        row.getString("decided_by_id")))
                .list();
    }

    void add(Withdrawal withdrawal, Instant now) {
        jdbc.sql("""
                        insert into intake_withdrawal
                               (case_number, talked_on, how, stops, reason, may_contact, noted_by_id, noted_at)
                        values (:case, :on, :how, :stops, :reason, :contact, :by, :now)
                        """)
                .param("case", withdrawal.caseNumber().value())
                .param("on", withdrawal.talkedOn())
                .param("how", withdrawal.how())
                .param("stops", withdrawal.stops())
                .param("reason", withdrawal.reason())
                .param("contact", withdrawal.mayContact())
                .param("by", withdrawal.notedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Withdrawal> withdrawals(CaseNumber number) {
        return jdbc.sql("""
                        select talked_on, how, stops, reason, may_contact, noted_by_id
                          from intake_withdrawal
                         where case_number = :case
                         order by id desc
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new Withdrawal(
                        number,
                        row.getObject("talked_on", LocalDate.class),
                        row.getString("how"),
                        row.getBoolean("stops"),
                        row.getString("reason"),
                        row.getBoolean("may_contact"),
                        row.getString("noted_by_id")))
                .list();
    }
}
