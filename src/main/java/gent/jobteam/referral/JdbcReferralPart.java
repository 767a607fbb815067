package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Referral.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other organisations were asked about a case, and what they answered. */
@Component
class JdbcReferralPart implements DossierPart {

    private static final Map<State, String> STATES = Map.of(
            State.DRAFT, "in voorbereiding",
            State.CONFIRMED, "klaar om te versturen",
            State.SENT, "gevraagd per mail, nog geen antwoord",
            State.UNDELIVERED, "de mail kwam niet aan",
            State.PHONED, "gevraagd per telefoon, nog geen antwoord",
            State.ACCEPTED, "neemt de vraag op",
            State.REFUSED, "neemt de vraag niet op",
            State.DROPPED, "niet doorgegaan");

    private static final Map<String, String> REASONS = Map.of(
            "noPlace", "geen plaats of een wachtlijst",
            "notFitting", "past niet bij wat ze doen",
            "conditions", "de voorwaarden sluiten de deelnemer uit",
            "participantDeclined", "de deelnemer wil dit niet",
            "otherSolution", "er is een andere oplossing",
            "noAnswer", "er kwam geen antwoord",
            "other", "een andere reden");

    private final JdbcClient jdbc;

    JdbcReferralPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.REFERRALS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select purpose, state, organisation, contact_person, question, answer_note, reason, prepared_by,
                               coalesce(asked_at, prepared_at) as since
                          from referral
                         where case_number = :number
                         order by since desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcReferralPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var state = State.of(row.getString("state"));
        return new DossierLine(
                LocalTime.dayOf(row.getObject("since", OffsetDateTime.class).toInstant()),
                (Purpose.of(row.getString("purpose")) == Purpose.HANDOVER
                                ? "Warme overdracht gevraagd aan "
                                : "Doorverwijzing naar ")
                        + row.getString("organisation"),
                words(row),
                state(state, row.getString("reason"), row.getString("contact_person")),
                row.getString("prepared_by"),
                !state.isFinal());
    }

    private static String state(State state, String reason, String contactPerson) {
        if (reason != null) {
            return "%s: %s".formatted(STATES.get(state), REASONS.getOrDefault(reason, reason));
        }
        return state == State.ACCEPTED && !contactPerson.isEmpty()
                ? "%s: %s".formatted(STATES.get(state), contactPerson)
                : STATES.get(state);
    }

    private static String words(ResultSet row) throws SQLException {
        String question = row.getString("question");
        String answer = row.getString("answer_note");
        return answer == null || answer.isEmpty() ? question : "%s\nAntwoord: %s".formatted(question, answer);
    }
}
