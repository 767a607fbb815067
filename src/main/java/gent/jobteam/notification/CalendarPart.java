package gent.jobteam.notification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event that goes with a mail, so that a calendar program can take it in.
 *
 * @param ics iCalendar (RFC 5545) whose property METHOD says the same as {@code method}
 */
public record CalendarPart(String ics, CalendarMethod method) {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)\\r?$", Pattern.MULTILINE);

    /** @throws IllegalArgumentException when it is no calendar, or names another method */
    public CalendarPart {
        Matcher named = METHOD.matcher(ics);
        if (!ics.startsWith("BEGIN:VCALENDAR")
                || ics.indexOf('\0') >= 0
                || !named.find()
                || !named.group(1).equals(method.name())) {
            throw new IllegalArgumentException("Not a calendar with the method " + method);
        }
    }

    /** @throws IllegalArgumentException when it is no calendar, or one without a method that we know */
    public static CalendarPart of(String ics) {
        Matcher named = METHOD.matcher(ics);
        if (!named.find()) {
            throw new IllegalArgumentException("Not a calendar with a method");
        }
        return new CalendarPart(ics, CalendarMethod.valueOf(named.group(1)));
    }
}
