package gent.jobteam.casediscussion;

import static java.util.Comparator.comparingInt;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.UseCases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Suggests coaches for a case and makes the chosen one its case manager. The decision table gives points; a person
 * assigns, and may assign any coach.
 *
 * @see "docs/bronnen.md, S3 Q6, Q10 and Q13: matched by expertise and caseload, stays to the end; Q7: 25 participants per FTE"
 */
@UseCases
public class CoachMatching {

    private static final int FULL = 100;

    private final CaseDiscussions discussions;
    private final JdbcResults results;
    private final JdbcCoachMatches matches;
    private final StaffDirectory staff;
    private final CaseFiles caseFiles;
    private final Partnership partnership;
    private final CoachPoints points;
    private final Clock clock;

    CoachMatching(
            CaseDiscussions discussions,
            JdbcResults results,
            JdbcCoachMatches matches,
            StaffDirectory staff,
            CaseFiles caseFiles,
            Partnership partnership,
            CoachPoints points,
            Clock clock) {
        this.discussions = discussions;
        this.results = results;
        this.matches = matches;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.partnership = partnership;
        this.points = points;
        this.clock = clock;
    }

    /** Keeps the points of every coach for the case of this discussion; a second time replaces them. */
    public void rank(UUID discussion) {
        CaseFile file = caseFiles.get(discussions.get(discussion).caseNumber());
        List<String> needed = results.neededExpertise(discussion);
        Map<String, Integer> caseloads = caseFiles.caseloads();
        var pointsOf = new HashMap<String, Integer>();
        for (StaffMember coach : coaches()) {
            pointsOf.put(coach.userId(), points.of(facts(coach, file, needed, caseloads)));
        }
        matches.save(discussion, pointsOf);
    }

    /** Every coach who could take over a running case, with her caseload of now: the best match first. */
    public List<CoachSuggestion> successors(CaseFile file) {
        List<String> needed = results.latestNeededExpertise(file.number());
        Map<String, Integer> caseloads = caseFiles.caseloads();
        return ranked(
                coaches().stream()
                        .filter(coach -> !coach.userId().equals(file.responsibleId()))
                        .toList(),
                coach -> points.of(facts(coach, file, needed, caseloads)),
                caseloads);
    }

    /** Every coach with her caseload of now: the best match first, among equals the one with most room. */
    public List<CoachSuggestion> suggestions(UUID discussion) {
        Map<String, Integer> pointsOf = matches.points(discussion);
        Map<String, Integer> caseloads = caseFiles.caseloads();
        return ranked(coaches(), coach -> pointsOf.getOrDefault(coach.userId(), 0), caseloads);
    }

    private List<CoachSuggestion> ranked(
            List<StaffMember> coaches, ToIntFunction<StaffMember> pointsOf, Map<String, Integer> caseloads) {
        return coaches.stream()
                .map(coach -> new CoachSuggestion(
                        coach,
                        partnership.zoneName(coach.zone()),
                        pointsOf.applyAsInt(coach),
                        caseloads.getOrDefault(coach.userId(), 0),
                        limit(coach)))
                .sorted(comparingInt(CoachSuggestion::points)
                        .reversed()
                        .thenComparing(comparingInt(CoachSuggestion::room).reversed())
                        .thenComparing(suggestion -> suggestion.coach().name()))
                .toList();
    }

    /** The fields of expertise that the team wants the case manager to know well; codes of life domains. */
    public List<String> neededExpertise(UUID discussion) {
        return results.neededExpertise(discussion);
    }

    /**
     * Makes a coach the case manager, however busy she is. When she is away her substitute does the work, but does not
     * become the case manager.
     *
     * @throws NotACoach for anybody else, a SPOC included
     */
    public void assign(UUID discussion, String coachId, String byId) {
        staff.find(coachId).filter(member -> member.role() == Role.COACH).orElseThrow(NotACoach::new);
        matches.assign(discussion, coachId, byId, clock.instant());
        caseFiles.assignManager(discussions.get(discussion).caseNumber(), coachId);
    }

    private CoachFacts facts(StaffMember coach, CaseFile file, List<String> needed, Map<String, Integer> caseloads) {
        return new CoachFacts(
                coach.zone().equals(file.zone()),
                coach.languages().contains(file.participant().contactLanguage()),
                (int) coach.expertise().stream().filter(needed::contains).count(),
                caseloads.getOrDefault(coach.userId(), 0) * FULL / limit(coach));
    }

    private List<StaffMember> coaches() {
        return staff.withRole(Role.COACH, Optional.empty()).stream()
                .filter(coach -> coach.ftePercent() > 0 && coach.lastDay() == null)
                .toList();
    }

    /** How many running cases fit somebody's working time; at least one. */
    private int limit(StaffMember coach) {
        return partnership
                .figure("caseload_per_fte")
                .multiply(BigDecimal.valueOf(coach.ftePercent()))
                .divide(BigDecimal.valueOf(FULL), 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValue();
    }
}
