package gent.jobteam.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

/** A calendar program that is strict about what it takes in. */
final class Reader {

    private Reader() {}

    static Calendar read(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
                assertThat(event.validate(calendar.getMethod()).getEntries()).isEmpty();
            }
            assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
            assertThat(file.split("\r\n", -1)).allMatch(line -> !line.contains("\n"));
            return calendar;
        } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException failure) {
            throw new AssertionError(file, failure);
        }
    }

    static VEvent event(String file) {
        return read(file).<VEvent>getComponents("VEVENT").get(0);
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
