package gent.jobteam.search;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.People;
import gent.jobteam.participant.PersonOnFile;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two colleagues who each see one of two dossiers of perhaps the same person. One asks, without knowing which dossier the
 * other one is; the other confirms or refuses. Before that nobody is told anything about the other person.
 */
@UseCases
public class LinkProposals {

    private static final String REASON = "Bevestigd door de collega's van beide dossiers.";

    private final JdbcLinkProposals proposals;
    private final JdbcPersonLinks held;
    private final PersonLinks links;
    private final PersonSearch search;
    private final People people;
    private final StaffDirectory staff;
    private final DossierLog log;
    private final Clock clock;

    LinkProposals(
            JdbcLinkProposals proposals,
            JdbcPersonLinks held,
            PersonLinks links,
            PersonSearch search,
            People people,
            StaffDirectory staff,
            DossierLog log,
            Clock clock) {
        this.proposals = proposals;
        this.held = held;
        this.links = links;
        this.search = search;
        this.people = people;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks whoever guides a dossier with the same name that the viewer may not see. Asked twice, or after a refusal, nothing
     * happens.
     *
     * @return ids of the zone teams with such a dossier, asked now or before; empty when there is none
     */
    public Set<String> propose(CaseNumber number, Viewer viewer) {
        if (!links.mayLink(number, viewer)) {
            return Set.of();
        }
        PersonOnFile own = people.of(number).orElseThrow();
        var teams = new LinkedHashSet<String>();
        for (PersonOnFile hidden : search.hidden(own.name(), viewer)) {
            PersonOnFile.Case other = hidden.cases().get(0);
            teams.add(other.zone());
            boolean isNew = !isLinked(own.id(), hidden.id())
                    && proposals.add(new LinkProposal(
                            UUID.randomUUID(),
                            own.id(),
                            hidden.id(),
                            number,
                            other.number(),
                            viewer.userId(),
                            clock.instant()));
            if (isNew) {
                note(number, other.number(), viewer, "LINK_ASKED");
            }
        }
        return teams;
    }

    /** Questions that wait for who guides this case; empty for anybody else. */
    public List<AskedLink> askedOf(CaseNumber number, Viewer viewer) {
        List<LinkProposal> asked = proposals.askedOf(number);
        if (asked.isEmpty() || !links.mayLink(number, viewer)) {
            return List.of();
        }
        return asked.stream()
                .map(proposal -> new AskedLink(
                        proposal.id(), staff.nameOf(proposal.proposedById()), LocalTime.dayOf(proposal.proposedAt())))
                .toList();
    }

    /** Answers a question; {@link PersonLinks.Outcome#UNKNOWN} when it does not wait for this viewer. */
    public PersonLinks.Outcome answer(CaseNumber number, UUID id, boolean same, Viewer viewer) {
        if (!links.mayLink(number, viewer)) {
            return PersonLinks.Outcome.UNKNOWN;
        }
        return proposals
                .lock(id, number)
                .map(proposal -> decide(proposal, same, viewer))
                .orElse(PersonLinks.Outcome.UNKNOWN);
    }

    private PersonLinks.Outcome decide(LinkProposal proposal, boolean same, Viewer viewer) {
        Instant now = clock.instant();
        proposals.decide(proposal.id(), same, viewer.userId(), now);
        if (!same) {
            note(proposal.fromNumber(), proposal.toNumber(), viewer, "LINK_REFUSED");
            return PersonLinks.Outcome.DONE;
        }
        if (!held.addConfirmed(proposal.fromId(), proposal.toId(), REASON, viewer.userId(), now)) {
            return PersonLinks.Outcome.ALREADY;
        }
        note(proposal.fromNumber(), proposal.toNumber(), viewer, "LINK");
        return PersonLinks.Outcome.DONE;
    }

    private boolean isLinked(UUID one, UUID other) {
        return held.of(one).stream().anyMatch(link -> link.otherId().equals(other));
    }

    /** Always in the same order, so that nobody waits for somebody who waits for her. */
    private void note(CaseNumber one, CaseNumber other, Viewer viewer, String detail) {
        Stream.of(one, other)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(number -> log.note(number, viewer, DossierLog.CHANGED, detail));
    }
}
