package gent.jobteam.groupsession;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Slot;
import java.util.List;

/**
 * What a trainer plans.
 *
 * @param theme code in the partnership's {@code session-themes.csv}
 * @param title as participants read it; never empty
 * @param place a location of the partnership or anywhere else; nobody's home
 * @param places how many people can come
 * @param languages codes of the languages in which there is help; empty when there is none
 * @param lifeDomain code of the life domain that it works on; {@code null} when it works on none in particular
 */
public record SessionPlan(
        String theme,
        String title,
        Slot slot,
        MeetingPlace place,
        int places,
        List<String> languages,
        String lifeDomain) {

    public SessionPlan {
        languages = List.copyOf(languages);
    }

    SessionPlan at(Slot otherSlot, MeetingPlace otherPlace) {
        return new SessionPlan(theme, title, otherSlot, otherPlace, places, languages, lifeDomain);
    }
}
