package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.RecognisableText;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The agendas of the zone teams, and how each case on them is prepared. */
@UseCases
public class CaseDiscussions {

    /** Circles of the agreement to share. */
    private static final String TEAM = "discussion";

    private static final String OTHER_SERVICES = "referral";

    private final JdbcDiscussions discussions;
    private final CaseFiles caseFiles;
    private final SharingAgreements sharing;
    private final DossierAccess access;
    private final Clock clock;

    CaseDiscussions(
            JdbcDiscussions discussions,
            CaseFiles caseFiles,
            SharingAgreements sharing,
            DossierAccess access,
            Clock clock) {
        this.discussions = discussions;
        this.caseFiles = caseFiles;
        this.sharing = sharing;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Puts a case on the agenda of the team of its zone. The team knows who it is only when the participant agreed to
     * share and does not prefer a pseudonym.
     *
     * @param wish {@code attends}, {@code staysAway} or {@code pseudonym}
     * @param guestOrganisation empty when there is no guest
     */
    public AgendaItem putOnAgenda(
            CaseNumber number, Reason reason, LocalDate meetsOn, String wish, String guestOrganisation, String userId) {
        var id = UUID.randomUUID();
        String zone = caseFiles.get(number).zone();
        var item = new AgendaItem(
                id,
                number,
                reason,
                zone,
                meetsOn,
                wish,
                !wish.equals("pseudonym") && mayName(number),
                Pseudonyms.free(discussions.pseudonyms(zone, meetsOn), id.hashCode()),
                guestOrganisation);
        discussions.add(item, userId, clock.instant());
        return item;
    }

    /** @throws IllegalArgumentException when there is no such discussion */
    public AgendaItem get(UUID id) {
        return discussions.find(id).orElseThrow(() -> new IllegalArgumentException("No discussion " + id));
    }

    /** When the case was put on an agenda last; empty when it never was. */
    public Optional<AgendaItem> latest(CaseNumber number) {
        return discussions.latest(number);
    }

    /** The next days on which the team of a zone meets, at most six, and how many cases each has. */
    public Map<LocalDate, Integer> comingDays(String zone) {
        return discussions.casesByDay(zone, LocalTime.dayOf(clock.instant()));
    }

    /** Notes whether the invited organisation comes. */
    public void noteGuest(UUID id, boolean comes) {
        discussions.noteGuest(id, comes);
    }

    /** Whether the participant agreed that the team knows today who is discussed. */
    public boolean mayName(CaseNumber number) {
        return sharing.mayShareWith(number, TEAM);
    }

    /** Whether the team may still know today who is discussed. An agreement can be withdrawn at any moment. */
    public boolean mayName(AgendaItem item) {
        return item.byName() && mayName(item.caseNumber());
    }

    /** Whether an organisation outside the team, asked for advice, may know who is discussed. */
    public boolean mayNameOutside(AgendaItem item) {
        return mayName(item) && sharing.mayShareWith(item.caseNumber(), OTHER_SERVICES);
    }

    /** What the team calls the participant today: her name, or the pseudonym. */
    public String shownAs(AgendaItem item) {
        return mayName(item) ? caseFiles.get(item.caseNumber()).participant().name() : item.pseudonym();
    }

    /** Whether a text that must not say who it is about holds her name, telephone number or e-mail address. */
    public boolean givesAway(CaseNumber number, String text) {
        return RecognisableText.in(text, caseFiles.get(number).participant());
    }

    /**
     * Lets colleagues who were at the discussion read along for a while; nobody when the team may not know who was
     * discussed. A guest of another organisation has no account, so there is nothing to let her read.
     */
    public void admitAttendees(AgendaItem item, Collection<String> userIds) {
        if (mayName(item)) {
            userIds.forEach(userId -> access.admitAttendee(item.caseNumber(), userId));
        }
    }

    public void prepare(UUID id, Preparation preparation, String userId) {
        discussions.add(id, preparation, userId, clock.instant());
    }

    /** Empty when it is not prepared, or was by name and the participant may not be named any more. */
    public Optional<Preparation> preparation(AgendaItem item) {
        return item.byName() && !mayName(item) ? Optional.empty() : discussions.preparation(item.id());
    }
}
