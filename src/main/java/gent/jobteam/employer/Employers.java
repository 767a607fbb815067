package gent.jobteam.employer;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.ListedEmployer;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of employers. */
@UseCases
public class Employers {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.JOBHUNTER, Role.COORDINATION);

    private final JdbcEmployers employers;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    Employers(JdbcEmployers employers, StaffDirectory staff, Partnership partnership, Clock clock) {
        this.employers = employers;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** What somebody looks for; empty texts ask nothing. */
    public record Search(String words, String sector, String kind, String district) {}

    /** How a change ended. */
    public enum Result {
        KEPT,
        /** Another entry has this name. */
        NAME_TAKEN,
        /** It is there otherwise than when she opened it; nothing changed. */
        CHANGED_MEANWHILE
    }

    /** In the order of their names. */
    public List<Employer> all() {
        return employers.all();
    }

    /** In the order of their names; one that is in the whole city is in every district. */
    public List<Employer> find(Search search) {
        return employers.all().stream()
                .filter(employer ->
                        search.sector().isEmpty() || employer.sector().equals(search.sector()))
                .filter(employer -> search.kind().isEmpty() || employer.kinds().contains(search.kind()))
                .filter(employer -> search.district().isEmpty()
                        || employer.district().isEmpty()
                        || employer.district().equals(search.district()))
                .filter(employer -> plain(words(employer)).contains(plain(search.words())))
                .toList();
    }

    /** Empty when there is none with this id. */
    public Optional<Employer> find(UUID id) {
        return employers.find(id);
    }

    /** Whether a colleague keeps the register: the jobhunter and coordination do. */
    public boolean isKeptBy(String userId) {
        return staff.find(userId)
                .filter(member -> KEEPERS.contains(member.role()))
                .isPresent();
    }

    /** Adds an employer; sent twice with the same id, it is added once, and with other words nothing changes. */
    public Result add(Employer employer, String userId) {
        employers.lockNames();
        if (employers.isTaken(employer.name(), employer.id())) {
            return Result.NAME_TAKEN;
        }
        boolean kept = employers.add(employer, userId, clock.instant())
                || employers.find(employer.id()).filter(employer::equals).isPresent();
        return kept ? Result.KEPT : Result.CHANGED_MEANWHILE;
    }

    /** Replaces an entry by what a colleague made of it. */
    public Result change(Employer changed, String userId) {
        employers.lockNames();
        if (employers.isTaken(changed.name(), changed.id())) {
            return Result.NAME_TAKEN;
        }
        return employers.change(changed, userId, clock.instant()) ? Result.KEPT : Result.CHANGED_MEANWHILE;
    }

    /** Takes a list over when there is nothing yet; nobody looked whether it is right. */
    public void begin(Collection<ListedEmployer> listed) {
        if (!employers.all().isEmpty()) {
            return;
        }
        listed.forEach(line -> employers.add(
                new Employer(
                        UUID.randomUUID(),
                        line.name(),
                        line.sector(),
                        Stream.of(line.kinds().split("\\|"))
                                .filter(kind -> !kind.isEmpty())
                                .toList(),
                        line.district(),
                        line.languageNeeds(),
                        line.contactFunction(),
                        line.phone(),
                        line.email(),
                        line.notes(),
                        null,
                        0),
                null,
                clock.instant()));
    }

    private String words(Employer employer) {
        return String.join(
                " ",
                employer.name(),
                partnership.sectorLabel(employer.sector()),
                employer.languageNeeds(),
                employer.contactFunction(),
                employer.notes());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(LocalTime.DUTCH)
                .strip();
    }
}
