package gent.jobteam.privacy;

import static gent.jobteam.participant.DossierSection.CONTACTS;
import static gent.jobteam.participant.DossierSection.DISCUSSIONS;
import static gent.jobteam.participant.DossierSection.JOURNEY;
import static gent.jobteam.participant.DossierSection.LOG;
import static gent.jobteam.participant.DossierSection.NOTES;
import static gent.jobteam.participant.DossierSection.PERSON;
import static gent.jobteam.participant.DossierSection.PROMISES;
import static gent.jobteam.participant.DossierSection.QUESTIONS;
import static gent.jobteam.participant.DossierSection.REFERRALS;
import static gent.jobteam.participant.DossierSection.RIGHTS;
import static gent.jobteam.participant.DossierSection.SHARING;
import static gent.jobteam.participant.DossierSection.STEPS;
import static gent.jobteam.participant.DossierSection.VDAB;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.DossierSection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides what somebody may see of a dossier. The only place that does: pages ask it, and the row policies of the
 * database enforce its answer.
 *
 * <p>Nobody sees a dossier without a {@link Tie}; a tie shows what the role needs for its work and no more. Without an
 * agreement to share, colleagues who help see what their own task needs only; a refusal never stops the help itself.
 * Nothing of this is in the sources of the partnership ("who needs to see" is our proposal), so the table is to be
 * confirmed by its data protection officer.
 */
class AccessPolicy {

    /** What a role needs of a dossier that it works on, when the participant agreed to share. */
    private static final Map<Role, Set<DossierSection>> NEEDS = new EnumMap<>(Map.of(
            Role.COACH, EnumSet.complementOf(EnumSet.of(LOG)),
            Role.SPOC,
                    EnumSet.of(
                            PERSON, JOURNEY, QUESTIONS, PROMISES, STEPS, REFERRALS, DISCUSSIONS, VDAB, SHARING, NOTES),
            Role.WELFARE,
                    EnumSet.of(
                            PERSON,
                            JOURNEY,
                            QUESTIONS,
                            CONTACTS,
                            PROMISES,
                            STEPS,
                            REFERRALS,
                            DISCUSSIONS,
                            RIGHTS,
                            SHARING,
                            NOTES),
            Role.MEDIATOR, EnumSet.of(PERSON, JOURNEY, CONTACTS, STEPS, SHARING, NOTES),
            Role.JOBHUNTER, EnumSet.of(PERSON, JOURNEY, PROMISES, STEPS, SHARING, NOTES),
            Role.TRAINER, EnumSet.of(PERSON, JOURNEY, STEPS, SHARING, NOTES)));

    /** What the own task of a role cannot be done without, agreement or not. */
    private static final Map<Role, Set<DossierSection>> OWN_WORK = new EnumMap<>(Map.of(
            Role.COACH, EnumSet.of(PERSON, JOURNEY, SHARING),
            Role.SPOC, EnumSet.of(PERSON, JOURNEY, VDAB, SHARING),
            Role.WELFARE, EnumSet.of(PERSON, JOURNEY, RIGHTS, SHARING),
            Role.MEDIATOR, EnumSet.of(PERSON, JOURNEY, SHARING),
            Role.JOBHUNTER, EnumSet.of(PERSON, JOURNEY, SHARING),
            Role.TRAINER, EnumSet.of(PERSON, JOURNEY, SHARING),
            Role.COORDINATION, EnumSet.of(PERSON),
            Role.ADMINISTRATION, EnumSet.of(PERSON, JOURNEY)));

    private static final Set<DossierSection> OVERSIGHT = EnumSet.of(JOURNEY, SHARING, LOG);

    /** Roles that guide or consult, and read what the case team writes for itself. */
    private static final Set<Role> CASE_TEAM = EnumSet.of(Role.COACH, Role.SPOC, Role.WELFARE);

    private final Set<String> allDomains;
    private final Set<String> welfareDomains;

    /** @param welfareDomains codes of the life domains that the SPOC of VDAB has no part in */
    AccessPolicy(Set<String> allDomains, Set<String> welfareDomains) {
        this.allDomains = Set.copyOf(allDomains);
        this.welfareDomains = Set.copyOf(welfareDomains);
    }

    Access decide(Viewer viewer, CaseFacts facts) {
        var sections = EnumSet.noneOf(DossierSection.class);
        var scopes = EnumSet.noneOf(NoteScope.class);
        var domains = new HashSet<String>();
        for (Role role : viewer.roles()) {
            for (Tie tie : facts.ties()) {
                Set<DossierSection> shown = sections(role, tie, facts.sharing());
                sections.addAll(shown);
                if (shown.contains(NOTES)) {
                    scopes.addAll(scopes(role));
                }
                if (NEEDS.containsKey(role) && !shown.isEmpty()) {
                    domains.addAll(domains(role, tie, facts));
                }
            }
        }
        return sections.isEmpty() ? Access.NONE : new Access(sections, scopes, domains);
    }

    /**
     * Whether she guides the participant: as case manager, or standing in for her.
     *
     * @param onDutyId who does the work of the case manager today
     */
    static boolean guides(Viewer viewer, String responsibleId, String onDutyId) {
        return viewer.roles().contains(Role.COACH)
                && (viewer.userId().equals(responsibleId) || viewer.userId().equals(onDutyId));
    }

    /**
     * Whether she plans, moves and cancels appointments of the participant: who guides her, and who has a task of the case
     * and sees the contacts in it. Not who was only at a discussion or opened the dossier in an emergency.
     */
    static boolean plans(Access access, boolean guides, boolean hasTask) {
        return access.shows(CONTACTS) && (guides || hasTask);
    }

    /** Whether she signs the participant up for sessions: as {@link #plans}, for who sees the steps. */
    static boolean signsUp(Access access, boolean guides, boolean hasTask) {
        return access.shows(STEPS) && (guides || hasTask);
    }

    /** Whether anybody in one of her roles ever works with participants, and so may meet their names. */
    boolean meetsParticipants(Viewer viewer) {
        return viewer.roles().stream().anyMatch(OWN_WORK::containsKey);
    }

    private static Set<DossierSection> sections(Role role, Tie tie, boolean sharing) {
        return switch (tie) {
            case MANAGER, SUBSTITUTE ->
                role == Role.COACH ? EnumSet.allOf(DossierSection.class) : sections(role, Tie.TASK, sharing);
            case TASK -> sharing ? NEEDS.getOrDefault(role, ownWork(role)) : ownWork(role);
            case ATTENDEE -> sharing ? NEEDS.getOrDefault(role, Set.of()) : Set.of();
            case EMERGENCY -> NEEDS.getOrDefault(role, Set.of());
            case OVERSIGHT -> role == Role.COORDINATION ? OVERSIGHT : Set.of();
        };
    }

    private static Set<DossierSection> ownWork(Role role) {
        return OWN_WORK.getOrDefault(role, Set.of());
    }

    private static Set<NoteScope> scopes(Role role) {
        return CASE_TEAM.contains(role)
                ? EnumSet.allOf(NoteScope.class)
                : EnumSet.of(NoteScope.SELF, NoteScope.ORGANISATION, NoteScope.PARTNERS);
    }

    private Set<String> domains(Role role, Tie tie, CaseFacts facts) {
        boolean guides = role == Role.COACH && (tie == Tie.MANAGER || tie == Tie.SUBSTITUTE);
        return allDomains.stream()
                .filter(domain -> role != Role.SPOC || !welfareDomains.contains(domain))
                .filter(domain -> guides
                        || tie == Tie.EMERGENCY
                        || facts.sharedDomains().isEmpty()
                        || facts.sharedDomains().contains(domain))
                .collect(toSet());
    }
}
