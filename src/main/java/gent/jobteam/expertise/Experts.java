package gent.jobteam.expertise;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who of the expertise cell can help in a case. */
@UseCases
public class Experts {

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Clock clock;

    Experts(StaffDirectory staff, CaseFiles cases, Clock clock) {
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    /** Everybody with one of these roles, those who speak the contact language of the case first, then by name. */
    public List<StaffMember> of(Collection<Role> roles, CaseNumber number) {
        Predicate<StaffMember> speaks = speaksWith(number);
        return withRoles(roles)
                .sorted(Comparator.comparing(expert -> !speaks.test(expert)))
                .toList();
    }

    /**
     * Who does that work today (Europe/Brussels): those who speak the contact language when a mediator is asked and one
     * does, otherwise everybody with one of these roles. Whoever is away is replaced by who stands in for her; empty when
     * nobody is there.
     */
    public List<StaffMember> onDuty(Collection<Role> roles, CaseNumber number) {
        List<StaffMember> inLanguage =
                roles.contains(Role.MEDIATOR) ? present(withRoles(roles).filter(speaksWith(number))) : List.of();
        return inLanguage.isEmpty() ? present(withRoles(roles)) : inLanguage;
    }

    /** Everybody of coordination who is there today, or who stands in for her. */
    List<StaffMember> coordination() {
        return present(withRoles(List.of(Role.COORDINATION)));
    }

    /** Whether she is away today (Europe/Brussels). */
    public boolean isAway(StaffMember member) {
        return staff.absenceOf(member.userId(), today()).isPresent();
    }

    private Stream<StaffMember> withRoles(Collection<Role> roles) {
        return roles.stream().flatMap(role -> staff.withRole(role, Optional.empty()).stream());
    }

    /** Reads the case once, however many experts there are. */
    private Predicate<StaffMember> speaksWith(CaseNumber number) {
        String language = cases.get(number).participant().contactLanguage();
        return expert -> expert.languages().contains(language);
    }

    private List<StaffMember> present(Stream<StaffMember> members) {
        return members.map(member -> staff.onDutyOn(member.userId(), today()))
                .flatMap(Optional::stream)
                .distinct()
                .map(staff::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
