package gent.jobteam.groupsession.web;

import gent.jobteam.groupsession.Session;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * A session as a page shows it, in Dutch.
 *
 * @param languages in which there is help; empty when there is none
 * @param lifeDomain empty when it works on none in particular
 * @param state how it stands
 */
record SessionView(
        String number,
        String theme,
        String title,
        String when,
        String place,
        String languages,
        String lifeDomain,
        int places,
        int taken,
        int left,
        boolean coming,
        String state) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'van' H.mm", LocalTime.DUTCH);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern(" 'tot' H.mm 'uur'", LocalTime.DUTCH);

    static SessionView of(Session session, Partnership partnership, Instant now) {
        var plan = session.plan();
        return new SessionView(
                session.number().value(),
                partnership.sessionTheme(plan.theme()),
                plan.title(),
                WHEN.format(plan.slot().start()) + UNTIL.format(plan.slot().end()),
                plan.place().shown(partnership),
                plan.languages().stream().map(partnership::languageLabel).collect(Collectors.joining(", ")),
                plan.lifeDomain() == null ? "" : partnership.lifeDomainLabel(plan.lifeDomain()),
                plan.places(),
                session.taken(),
                session.placesLeft(),
                session.isComing(now),
                state(session, now));
    }

    /** How many people can still come, as colleagues say it. */
    public String leftWords() {
        return left == 0 ? "volzet" : left == 1 ? "nog 1 plaats" : "nog %d plaatsen".formatted(left);
    }

    private static String state(Session session, Instant now) {
        return switch (session.state()) {
            case HELD -> "gegeven";
            case CANCELLED -> "geannuleerd";
            case PLANNED -> !session.isComing(now) ? "begonnen" : session.goesOn() ? "gaat door" : "gepland";
        };
    }
}
