package gent.jobteam.appointment;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableClazz.PRIVATE;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** Appointments and sessions as iCalendar (RFC 5545, RFC 5546): never with the name or the case of the participant. */
public final class InvitationFile {

    private static final String PRODUCT = "-//Jobteam Gent//Jobteam//NL";

    private InvitationFile() {}

    /**
     * What a calendar shows of an appointment.
     *
     * @param sequence that rises whenever the same event is sent again
     * @param location plain words
     * @param link to where more stands, for who may see it; empty for none
     */
    public record Event(
            UUID id, Slot slot, int sequence, boolean cancelled, String summary, String location, String link) {}

    /** With an answer from one guest, or a cancellation for her. */
    static String forGuest(Event event, Method method, String organizer, String guest, Instant now) {
        VEvent shown = event(event, now);
        shown.add(new Organizer(URI.create("mailto:" + organizer)).add(new Cn("Jobteam Gent")));
        shown.add(new Attendee(URI.create("mailto:" + guest))
                .add(CuType.INDIVIDUAL)
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.NEEDS_ACTION)
                .add(event.cancelled() ? Rsvp.FALSE : Rsvp.TRUE));
        return written(method, List.of(shown));
    }

    /** To know about only. */
    public static String forReader(List<Event> events, Method method, String organizer, Instant now) {
        return written(
                method,
                events.stream()
                        .map(event -> event(event, now))
                        .peek(event ->
                                event.add(new Organizer(URI.create("mailto:" + organizer)).add(new Cn("Jobteam Gent"))))
                        .toList());
    }

    private static VEvent event(Event event, Instant now) {
        var shown = new VEvent(false);
        shown.add(new Uid(event.id() + "@afspraakmoment.jobteam"));
        shown.add(new DtStamp(now));
        shown.add(new net.fortuna.ical4j.model.property.DtStart<>(event.slot().start()));
        shown.add(new net.fortuna.ical4j.model.property.DtEnd<>(event.slot().end()));
        shown.add(new net.fortuna.ical4j.model.property.Summary(event.summary()));
        shown.add(new Sequence(event.sequence()));
        shown.add(event.cancelled() ? VEVENT_CANCELLED : VEVENT_CONFIRMED);
        shown.add(PRIVATE);
        if (!event.location().isEmpty()) {
            shown.add(new Location(event.location()));
        }
        if (!event.link().isEmpty()) {
            shown.add(new Description(event.link()));
            shown.add(new Url(URI.create(event.link())));
        }
        return shown;
    }

    private static String written(Method method, List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(method);
        calendar.add(GhentTime.rules());
        events.forEach(calendar::add);
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
