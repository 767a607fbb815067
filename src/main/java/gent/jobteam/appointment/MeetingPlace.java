package gent.jobteam.appointment;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Location;

/**
 * Where an appointment is.
 *
 * @param location code of the partnership's location; {@code null} for any other place
 * @param words as somebody wrote it down; empty unless it is elsewhere
 */
public record MeetingPlace(Where where, String location, String words) {

    public static final MeetingPlace HOME = new MeetingPlace(Where.HOME, null, "");
    public static final MeetingPlace PHONE = new MeetingPlace(Where.PHONE, null, "");

    /** A location of the partnership, by its code. */
    public static MeetingPlace at(String location) {
        return new MeetingPlace(Where.LOCATION, location, "");
    }

    /**
     * As somebody wrote it down, never empty: one of the partnership's locations when it has that name, and her home and the
     * telephone as {@link #named(Partnership)} says them.
     */
    public static MeetingPlace named(String words, Partnership partnership) {
        if (words.strip().equalsIgnoreCase(HOME.shown(partnership))) {
            return HOME;
        }
        if (words.strip().equalsIgnoreCase(PHONE.shown(partnership))) {
            return PHONE;
        }
        return partnership.locations().stream()
                .filter(location -> location.label().equalsIgnoreCase(words.strip()))
                .findFirst()
                .map(location -> at(location.code()))
                .orElseGet(() -> elsewhere(words));
    }

    /** Any other place, never empty. */
    public static MeetingPlace elsewhere(String words) {
        return new MeetingPlace(Where.ELSEWHERE, null, words);
    }

    /** Dutch, for colleagues and for who is invited; never an address of the participant. */
    public String shown(Partnership partnership) {
        return switch (where) {
            case LOCATION -> partnership.location(location).map(Location::shown).orElse(location);
            case HOME -> "bij de deelnemer thuis";
            case PHONE -> "per telefoon";
            case ELSEWHERE -> words;
        };
    }

    /** As {@link #shown}, without the address of a location. */
    public String named(Partnership partnership) {
        return where == Where.LOCATION
                ? partnership.location(location).map(Location::label).orElse(location)
                : shown(partnership);
    }

    /** What a message to the participant is filled in with; her home and the telephone are put in her language there. */
    String forParticipant(Partnership partnership) {
        return switch (where) {
            case HOME -> "home";
            case PHONE -> "phone";
            case LOCATION, ELSEWHERE -> shown(partnership);
        };
    }
}
