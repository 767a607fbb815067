package gent.jobteam.groupsession;

import gent.jobteam.appointment.InvitationFile;
import gent.jobteam.appointment.InvitationFile.Event;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.notification.Outbox;
import gent.jobteam.notification.ParticipantMessage;
import gent.jobteam.notification.ParticipantMessages;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/** What participants hear of a session, in their language, and the reminder of the day before. */
@Component
class SessionTold {

    /** The same in every language; what the session is about stands in the message. */
    private static final String SUMMARY = "Jobteam";

    private static final java.time.LocalTime REMINDER = java.time.LocalTime.of(10, 0);

    private final ParticipantMessages messages;
    private final Outbox outbox;
    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final Clock clock;

    SessionTold(
            ParticipantMessages messages,
            Outbox outbox,
            StaffDirectory staff,
            CaseFiles cases,
            Partnership partnership,
            Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.staff = staff;
        this.cases = cases;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Invites her, or tells what changed when she knows of it; and reminds her the day before, unless that is over. */
    void tell(SignUp signUp, Session session) {
        String template = signUp.knows() ? "session-moved" : "session-invitation";
        send(new ParticipantMessage(
                id(signUp),
                signUp.caseNumber().value(),
                template,
                when(session),
                null,
                session.plan().slot().start().toInstant(),
                calendar(signUp, session, false, ImmutableMethod.PUBLISH)));
        Instant dayBefore = session.plan()
                .slot()
                .day()
                .minusDays(1)
                .atTime(REMINDER)
                .atZone(LocalTime.ZONE)
                .toInstant();
        if (dayBefore.isAfter(clock.instant())) {
            Instant dayItself = LocalTime.startOf(session.plan().slot().day());
            send(new ParticipantMessage(
                    reminder(signUp),
                    signUp.caseNumber().value(),
                    "session-reminder",
                    when(session),
                    dayBefore,
                    dayItself,
                    null));
        }
    }

    /** Tells her that it does not take place. */
    void callOff(SignUp signUp, Session session) {
        send(new ParticipantMessage(
                id(signUp) + "-off",
                signUp.caseNumber().value(),
                "session-cancelled",
                when(session),
                null,
                calendar(signUp, session, true, ImmutableMethod.CANCEL)));
    }

    /** Asks her how it was; she tells it to who guides her. */
    void askOpinion(SignUp signUp, Session session) {
        String coach = cases.find(signUp.caseNumber())
                .map(CaseFile::responsibleId)
                .map(staff::onDutyFor)
                .map(staff::nameOf)
                .orElse("Jobteam");
        send(new ParticipantMessage(
                "session-%s-feedback".formatted(signUp.id()),
                signUp.caseNumber().value(),
                "session-feedback",
                Map.of("session", session.plan().title(), "coach", coach)));
    }

    /** Stops what she was told last, reminder and all; whether the message itself had not left yet. */
    boolean withdraw(SignUp signUp) {
        outbox.withdraw(reminder(signUp));
        return outbox.withdraw(id(signUp));
    }

    private void send(ParticipantMessage message) {
        messages.tell(message);
    }

    private Map<String, String> when(Session session) {
        var slot = session.plan().slot();
        return Map.of(
                "session", session.plan().title(),
                "day", slot.day().toString(),
                "time", slot.begin().toString(),
                "place", session.plan().place().shown(partnership));
    }

    /** Of her own, so that it says nothing of who else comes. */
    private String calendar(SignUp signUp, Session session, boolean cancelled, Method method) {
        var event = new Event(
                signUp.id(),
                session.plan().slot(),
                session.sequence() + (cancelled ? 1 : 0),
                cancelled,
                SUMMARY,
                session.plan().place().shown(partnership),
                "");
        return InvitationFile.forReader(List.of(event), method, outbox.sender().value(), clock.instant());
    }

    private static String id(SignUp signUp) {
        return "session-%s-%d".formatted(signUp.id(), signUp.told());
    }

    private static String reminder(SignUp signUp) {
        return id(signUp) + "-reminder";
    }
}
