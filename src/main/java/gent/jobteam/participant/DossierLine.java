package gent.jobteam.participant;

import java.time.LocalDate;

/**
 * One line of a dossier, and of its timeline.
 *
 * @param on day in Europe/Brussels; {@code null} for what has no day, and then it is not on the timeline
 * @param title what it is, in Dutch
 * @param words what somebody wrote down, as plain text; empty when nothing
 * @param state how it stands or went, in Dutch; empty when that says nothing
 * @param byId user id of the colleague who noted it; empty when unknown
 * @param open whether it still runs or holds
 */
public record DossierLine(LocalDate on, String title, String words, String state, String byId, boolean open) {

    /** Something that happened and is over. */
    public static DossierLine past(LocalDate on, String title, String words, String state, String byId) {
        return new DossierLine(on, title, words, state, byId, false);
    }
}
