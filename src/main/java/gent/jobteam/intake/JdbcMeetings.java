package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code intake_meeting_plan}, {@code intake_meeting} and {@code intake_life_question}. */
@Repository
class JdbcMeetings {

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(MeetingPlan plan) {
        jdbc.sql("""
                        insert into intake_meeting_plan (case_number, planned_on, planned_at, place, language_help)
                        values (:case, :on, :at, :place, :help)
                        on conflict (case_number) do update
                           set planned_on = excluded.planned_on, planned_at = excluded.planned_at,
                               place = excluded.place, language_help = excluded.language_help
                        """)
                .param("case", plan.caseNumber().value())
                .param("on", plan.on())
                .param("at", plan.at())
                .param("place", plan.place())
                .param("help", plan.languageHelp())
                .update();
    }

    void move(CaseNumber number, LocalDate on, LocalTime at, String place) {
        jdbc.sql("""
                        update intake_meeting_plan
                           set planned_on = :on, planned_at = :at, place = :place
                         where case_number = :case
                        """)
                .param("case", number.value())
                .param("on", on)
                .param("at", at)
                .param("place", place)
                .update();
    }

    Optional<MeetingPlan> plan(CaseNumber number) {
        return jdbc.sql("""
                        select planned_on, planned_at, place, language_help
                          from intake_meeting_plan
                         where case_number = :case
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new MeetingPlan(
                        number,
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("planned_at", LocalTime.class),
                        row.getString("place"),
                        row.getString("language_help")))
                .optional();
    }

    void save(TriangleMeeting meeting, Instant now) {
        jdbc.sql("""
                        insert into intake_meeting
                               (case_number, held_on, candidate_present, attendee_ids, other_attendees, question,
                                need_by_person, need_by_referrer, noted_by_id, noted_at)
                        values (:case, :on, :present, :attendees, :others, :question, :person, :referrer, :by, :now)
                        on conflict (case_number) do update
                           set held_on = excluded.held_on, candidate_present = excluded.candidate_present,
                               attendee_ids = excluded.attendee_ids, other_attendees = excluded.other_attendees,
                               question = excluded.question, need_by_person = excluded.need_by_person,
                               need_by_referrer = excluded.need_by_referrer, noted_by_id = excluded.noted_by_id,
                               noted_at = excluded.noted_at
                        """)
                .param("case", meeting.caseNumber().value())
                .param("on", meeting.heldOn())
                .param("present", meeting.candidatePresent())
                .param("attendees", meeting.attendeeIds().toArray(String[]::new))
                .param("others", meeting.otherAttendees())
                .param("question", meeting.question())
                .param("person", meeting.needByPerson())
                .param("referrer", meeting.needByReferrer())
                .param("by", meeting.notedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        replaceQuestions(meeting);
    }

    private void replaceQuestions(TriangleMeeting meeting) {
        jdbc.sql("delete from intake_life_question where case_number = :case")
                .param("case", meeting.caseNumber().value())
                .update();
        jdbc.sql("""
                        insert into intake_life_question (case_number, position, life_domain, question)
                        select :case, position, life_domain, question
                          from unnest(:domains::text[], :questions::text[])
                               with ordinality as noted (life_domain, question, position)
                        """)
                .param("case", meeting.caseNumber().value())
                .param(
                        "domains",
                        meeting.behind().stream().map(LifeQuestion::lifeDomain).toArray(String[]::new))
                .param(
                        "questions",
                        meeting.behind().stream().map(LifeQuestion::question).toArray(String[]::new))
                .update();
    }

    Optional<TriangleMeeting> find(CaseNumber number) {
        return jdbc.sql("""
                        select held_on, candidate_present, attendee_ids, other_attendees, question, need_by_person,
                               need_by_referrer, noted_by_id
                          from intake_meeting
                         where case_number = :case
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new TriangleMeeting(
                        number,
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("candidate_present"),
                        List.of((String[]) row.getArray("attendee_ids").getArray()),
                        row.getString("other_attendees"),
                        row.getString("question"),
                        questions(number),
                        row.getString("need_by_person"),
                        row.getString("need_by_referrer"),
                        row.getString("noted_by_id")))
                .optional();
    }

    private List<LifeQuestion> questions(CaseNumber number) {
        return jdbc.sql("""
                        select life_domain, question
                          from intake_life_question
                         where case_number = :case
                         order by position
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new LifeQuestion(row.getString("life_domain"), row.getString("question")))
                .list();
    }
}
