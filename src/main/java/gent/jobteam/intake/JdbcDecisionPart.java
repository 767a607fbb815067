package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.IntakeAdvice;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided after the triangle meeting, with the advice and the reason. */
@Component
class JdbcDecisionPart implements DossierPart {

    private static final Map<String, String> DECISIONS = Map.of(
            "regularOffer", "regulier aanbod",
            "caseDiscussion", "casusoverleg",
            "disagreement", "niet eens, dus casusoverleg",
            "withdraws", "de kandidaat wil stoppen");

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcDecisionPart(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.DISCUSSIONS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select advice, decision, reason, organisation, decided_by_id, decided_at
                          from intake_decision
                         where case_number = :number
                         order by id desc
                         limit 200
                        """).param("number", number.value()).query(this::toLine).list();
    }

    private DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        String advice = "Advies was: %s".formatted(adviceLabel(row.getString("advice")));
        String reason = row.getString("reason");
        String offer = row.getString("organisation");
        return DossierLine.past(
                LocalTime.dayOf(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()),
                "Samen beslist na het driehoeksoverleg",
                Stream.of(reason, offer.isEmpty() ? "" : "Aanbod: " + offer, advice)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")),
                DECISIONS.get(row.getString("decision")),
                row.getString("decided_by_id"));
    }

    private String adviceLabel(String code) {
        return partnership.intakeAdvice().stream()
                .filter(advice -> advice.code().equals(code))
                .map(IntakeAdvice::advice)
                .findFirst()
                .orElse(code);
    }
}
