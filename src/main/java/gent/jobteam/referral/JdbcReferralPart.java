package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Referral.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private final JdbcClient jdbc;

    private final Partnership partnership;

    JdbcReferralPart(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.REFERRALS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return Stream.concat(referrals(number), questions(number)).toList();
    }

    private Stream<DossierLine> referrals(CaseNumber number) {
        return jdbc.sql("""
                        select purpose, state, organisation, contact_person, question, answer_note, reason, prepared_by,
                               coalesce(asked_at, prepared_at) as since
                          from referral
                         where case_number = :number
                         order by since desc
                         limit 200
                        """).param("number", number.value()).query(this::toLine).list().stream();
    }

    /** What receivers asked with their link. */
    private Stream<DossierLine> questions(CaseNumber number) {
        return jdbc.sql("""
                        select r.organisation, q.words, q.proposed_on, q.asked_at, q.answer,
                               r.answered_at is null as waits
                          from referral_question q
                          join referral r on r.id = q.referral_id
                         where r.case_number = :number
                         order by q.asked_at desc
                         limit 200
                        """).param("number", number.value()).query(JdbcReferralPart::toQuestion).list().stream();
    }

    private static DossierLine toQuestion(ResultSet row, int rowNumber) throws SQLException {
        String answer = row.getString("answer");
        LocalDate day = row.getObject("proposed_on", LocalDate.class);
        String words = day == null
                ? row.getString("words")
                : "%s\nVoorstel: %s"
                        .formatted(row.getString("words"), LocalTime.show(day))
                        .strip();
        return new DossierLine(
                LocalTime.dayOf(row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                "Vraag van " + row.getString("organisation"),
                answer == null ? words : "%s\nAntwoord: %s".formatted(words, answer),
                answer == null ? "nog niet beantwoord" : "beantwoord",
                "",
                answer == null && row.getBoolean("waits"));
    }

    private DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
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

    private String state(State state, String reason, String contactPerson) {
        if (reason != null) {
            String label = partnership.refusalReasonLabel(reason);
            return "%s: %s%s"
                    .formatted(
                            STATES.get(state), label.substring(0, 1).toLowerCase(LocalTime.DUTCH), label.substring(1));
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
