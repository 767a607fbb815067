package gent.jobteam.groupsession.process;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Slot;
import gent.jobteam.form.Answers;
import gent.jobteam.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Reads from a form when and where a session is; what cannot be is refused at its field. */
@Component
class SessionMoment {

    private final Days days;
    private final Clock clock;

    SessionMoment(Days days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    Slot slot(Answers answers, String dayField, String beginField, int minutes) {
        LocalDate day = days.planned(answers, dayField);
        LocalTime begin = answers.time(beginField)
                .orElseThrow(() -> new IllegalStateException("No answer to required field " + beginField));
        var slot = new Slot(day, begin, minutes);
        if (day.isAfter(days.today().plusYears(1))) {
            answers.refuse(dayField, "Deze dag is meer dan een jaar ver. Kijk het jaar na.");
        }
        if (!slot.exists()) {
            answers.refuse(beginField, "Dit uur bestaat die dag niet: dan begint de zomertijd. Kies een ander uur.");
        }
        if (slot.hasBegun(clock.instant())) {
            answers.refuse(beginField, "Dit moment is voorbij. Kies een later uur of een andere dag.");
        }
        if (!slot.endsSameDay()) {
            answers.refuse(beginField, "Een sessie eindigt op dezelfde dag. Kies een vroeger uur.");
        }
        return slot;
    }

    static MeetingPlace place(Answers answers, String locationField, String wordsField) {
        String location = answers.require(locationField);
        return location.equals(SessionText.ELSEWHERE)
                ? MeetingPlace.elsewhere(answers.require(wordsField))
                : MeetingPlace.at(location);
    }
}
