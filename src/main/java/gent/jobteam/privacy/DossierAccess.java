package gent.jobteam.privacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody may see of whose dossier, as of now. */
@UseCases
public class DossierAccess {

    /** With whom a participant shares when colleagues of other partners read along. */
    private static final String PARTNERS = "discussion";

    private static final Set<Role> WATCH_OVER_ALL = EnumSet.of(Role.COORDINATION);

    private final CaseFiles cases;
    private final SharingAgreements agreements;
    private final StaffDirectory staff;
    private final OpenWork openWork;
    private final JdbcTemporaryAccess temporary;
    private final DossierLog log;
    private final Partnership partnership;
    private final AccessPolicy policy;
    private final Clock clock;

    DossierAccess(
            CaseFiles cases,
            SharingAgreements agreements,
            StaffDirectory staff,
            OpenWork openWork,
            JdbcTemporaryAccess temporary,
            DossierLog log,
            Partnership partnership,
            Clock clock) {
        this.cases = cases;
        this.agreements = agreements;
        this.staff = staff;
        this.openWork = openWork;
        this.temporary = temporary;
        this.log = log;
        this.partnership = partnership;
        this.policy = new AccessPolicy(
                codes(partnership.lifeDomains()),
                codes(partnership.lifeDomains().stream()
                        .filter(domain -> partnership.isWelfare(domain.code()))
                        .toList()));
        this.clock = clock;
    }

    /** Who looks, with this login; empty for somebody who is not listed as a colleague. */
    public Optional<Viewer> viewer(String userId) {
        return staff.find(userId)
                .map(member -> new Viewer(member.userId(), Set.of(member.role()), member.organisation()));
    }

    /** Whether the user may read the names of participants where a task of theirs is shown; never in technical work. */
    public boolean meetsParticipants(String userId) {
        return viewer(userId).filter(policy::meetsParticipants).isPresent();
    }

    /** {@link Access#isNone()} when the case does not exist, or does not exist for this viewer: both look the same. */
    public Access of(CaseNumber number, Viewer viewer) {
        return cases.find(number)
                .map(file -> decide(
                        file,
                        viewer,
                        temporary.ties(number, viewer.userId(), clock.instant()),
                        staff.onDutyFor(file.responsibleId()),
                        openWork.waitsFor(number, viewer.userId()),
                        agreements.holding(number)))
                .orElse(Access.NONE);
    }

    /** Whether she guides the participant of this case today: as case manager, or standing in for her. */
    public boolean guides(CaseNumber number, Viewer viewer) {
        return cases.find(number)
                .filter(file ->
                        AccessPolicy.guides(viewer, file.responsibleId(), staff.onDutyFor(file.responsibleId())))
                .isPresent();
    }

    /** Whether she plans appointments of this case today. */
    public boolean plansAppointments(CaseNumber number, Viewer viewer) {
        return AccessPolicy.plans(
                of(number, viewer), guides(number, viewer), openWork.waitsFor(number, viewer.userId()));
    }

    /** Whether she signs the participant of this case up for sessions today. */
    public boolean signsUpForSessions(CaseNumber number, Viewer viewer) {
        return AccessPolicy.signsUp(
                of(number, viewer), guides(number, viewer), openWork.waitsFor(number, viewer.userId()));
    }

    /** What the participant herself may get to know: all that whoever guides her sees. */
    public Access ofThePersonHerself() {
        return policy.decide(
                new Viewer("", Set.of(Role.COACH), ""), new CaseFacts(Set.of(Tie.MANAGER), false, Set.of()));
    }

    /** What the colleagues of an organisation may see of a case today, taken together. */
    public Access ofOrganisation(CaseNumber number, String organisation) {
        var sections = EnumSet.noneOf(DossierSection.class);
        var scopes = EnumSet.noneOf(NoteScope.class);
        var domains = new HashSet<String>();
        staff.everybody().stream()
                .filter(member -> member.organisation().equals(organisation))
                .flatMap(member -> viewer(member.userId()).stream())
                .map(viewer -> of(number, viewer))
                .forEach(access -> {
                    sections.addAll(access.sections());
                    scopes.addAll(access.scopes());
                    domains.addAll(access.lifeDomains());
                });
        return sections.isEmpty() ? Access.NONE : new Access(sections, scopes, domains);
    }

    /**
     * {@link #of} for several cases, at most 500, with as many statements as for one. Cases that do not exist are left
     * out.
     */
    public Map<CaseNumber, Access> ofAll(Collection<CaseNumber> numbers, Viewer viewer) {
        List<CaseFile> files = cases.findAll(numbers);
        if (files.isEmpty()) {
            return Map.of();
        }
        var ties = temporary.tiesOf(numbers, viewer.userId(), clock.instant());
        var onDuty =
                staff.onDutyForAll(files.stream().map(CaseFile::responsibleId).toList());
        var waiting = openWork.waitingFor(numbers, viewer.userId());
        var agreed = agreements.holdingOf(numbers);
        return files.stream()
                .collect(toMap(
                        CaseFile::number,
                        file -> decide(
                                file,
                                viewer,
                                ties.getOrDefault(file.number(), Set.of()),
                                onDuty.get(file.responsibleId()),
                                waiting.contains(file.number()),
                                Optional.ofNullable(agreed.get(file.number())))));
    }

    /**
     * As {@link #of}, for somebody who wants in now: when she may not see an existing case, the attempt is noted. Not for
     * asking what may stand in a list.
     */
    public Access ask(CaseNumber number, Viewer viewer) {
        Access access = of(number, viewer);
        if (access.isNone() && cases.find(number).isPresent()) {
            log.noteRefusal(number, viewer);
        }
        return access;
    }

    /**
     * As {@link #guides}, for somebody who wants to do now what only her guide does: an attempt at a case that she may
     * not even see is noted.
     */
    public boolean asksToGuide(CaseNumber number, Viewer viewer) {
        return !ask(number, viewer).isNone() && guides(number, viewer);
    }

    /**
     * Lets somebody who was at a discussion of the case read along, for as long as the partnership agreed
     * ({@code attendeeAccess} in {@code terms.csv}).
     */
    public void admitAttendee(CaseNumber number, String userId) {
        admit(number, userId, Tie.ATTENDEE, "", "attendeeAccess");
    }

    /**
     * Gives somebody access in an emergency ({@code emergencyAccess} in {@code terms.csv}). Coordination and whoever
     * guides the participant see that it happened and why.
     *
     * @param reason never empty
     * @return what she may see now; {@link Access#isNone()} when the case does not exist or her role has no dossiers,
     *     and then nothing was given
     */
    public Access openInEmergency(CaseNumber number, Viewer viewer, String reason) {
        Access hers = cases.find(number)
                .map(file -> policy.decide(viewer, new CaseFacts(Set.of(Tie.EMERGENCY), false, Set.of())))
                .orElse(Access.NONE);
        if (!hers.isNone()) {
            admit(number, viewer.userId(), Tie.EMERGENCY, reason, "emergencyAccess");
            log.note(number, viewer, DossierLog.EMERGENCY, "");
        }
        return hers;
    }

    /** The latest emergencies in all cases, the newest first. */
    public List<Emergency> emergencies(int most) {
        return temporary.emergencies(most);
    }

    private void admit(CaseNumber number, String userId, Tie tie, String reason, String term) {
        Instant now = clock.instant();
        Instant until = LocalTime.startOf(
                LocalTime.dayOf(now).plus(Period.parse(partnership.term(term))).plusDays(1));
        temporary.add(number, new TemporaryAccess(userId, tie, reason, now, until));
    }

    private Access decide(
            CaseFile file,
            Viewer viewer,
            Set<Tie> temporaryTies,
            String onDuty,
            boolean waits,
            Optional<SharingAgreement> agreement) {
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        ties.addAll(temporaryTies);
        if (file.responsibleId().equals(viewer.userId())) {
            ties.add(Tie.MANAGER);
        } else if (onDuty.equals(viewer.userId())) {
            ties.add(Tie.SUBSTITUTE);
        }
        if (waits) {
            ties.add(Tie.TASK);
        }
        if (viewer.roles().stream().anyMatch(WATCH_OVER_ALL::contains)) {
            ties.add(Tie.OVERSIGHT);
        }
        boolean sharing = agreement.filter(held -> held.covers(PARTNERS)).isPresent();
        Set<String> domains =
                agreement.map(held -> Set.copyOf(held.lifeDomains())).orElse(Set.of());
        return policy.decide(viewer, new CaseFacts(ties, sharing, domains));
    }

    private static Set<String> codes(Collection<Partnership.Labelled> list) {
        return list.stream().map(Partnership.Labelled::code).collect(toSet());
    }
}
