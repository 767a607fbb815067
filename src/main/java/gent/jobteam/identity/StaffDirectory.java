package gent.jobteam.identity;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** Who works for the partnership, and who stands in for whom. */
@UseCases
public class StaffDirectory {

    private final JdbcStaff staff;
    private final JdbcAbsences absences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffDirectory(JdbcStaff staff, JdbcAbsences absences, ApplicationEventPublisher events, Clock clock) {
        this.staff = staff;
        this.absences = absences;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when nobody has this user id. */
    public Optional<StaffMember> find(String userId) {
        return staff.find(userId);
    }

    /** Name of a colleague; the user id when she is not (or no longer) listed. */
    public String nameOf(String userId) {
        return find(userId).map(StaffMember::name).orElse(userId);
    }

    /** {@link #nameOf} for several, by user id. */
    public Map<String, String> namesOf(Collection<String> userIds) {
        Map<String, String> names =
                staff.everybody().stream().collect(Collectors.toMap(StaffMember::userId, StaffMember::name));
        return userIds.stream()
                .distinct()
                .collect(Collectors.toMap(userId -> userId, userId -> names.getOrDefault(userId, userId)));
    }

    /** Whether she does not work here any more today (Europe/Brussels); not for somebody who is not listed. */
    public boolean hasLeft(String userId) {
        return find(userId).filter(member -> !member.worksOn(today())).isPresent();
    }

    /** Everybody who works with the role, of one zone team when a zone is given; in the order of their names. */
    public List<StaffMember> withRole(Role role, Optional<String> zone) {
        return staff.withRole(role).stream()
                .filter(member -> member.worksOn(today()))
                .filter(member -> zone.isEmpty() || member.zone().equals(zone.get()))
                .toList();
    }

    /** Everybody who works here, in the order of their names. */
    public List<StaffMember> everybody() {
        return staff.everybody().stream()
                .filter(member -> member.worksOn(today()))
                .toList();
    }

    /** Adds somebody, or replaces what is noted about her. */
    public void save(StaffMember member) {
        staff.save(member);
    }

    /** What a colleague's last day means for her work: from the next day on nobody does it until somebody is found. */
    void noteLeaving(String userId, LocalDate lastDay) {
        noteAbsence(new Absence(userId, lastDay.plusDays(1), Absence.FOR_GOOD, null));
    }

    /** She stays, or another last day is noted next. */
    void forgetLeaving(String userId) {
        absences.forGood(userId).forEach(id -> endAbsence(id, LocalDate.EPOCH));
    }

    /** Notes an absence; the tasks of those days go to the substitute. */
    public void noteAbsence(Absence absence) {
        absences.add(absence);
        events.publishEvent(new AbsenceNoted(absence));
    }

    /**
     * Notes that an absence is over after this day; removes it when it had not begun by then. The tasks go back.
     *
     * @return whether anything changed: not when there is no such absence, or when it ended by then already
     */
    public boolean endAbsence(long id, LocalDate lastDay) {
        Optional<Absence> longer = absences.lockLastingLonger(id, lastDay);
        longer.ifPresent(absence -> {
            absences.end(absence, lastDay);
            events.publishEvent(new AbsenceEnded(absence));
        });
        return longer.isPresent();
    }

    /** Absences that run today (Europe/Brussels) or are still to come; the last to begin comes first. */
    public List<NotedAbsence> currentAndComing(int most) {
        return absences.notOverOn(today(), most);
    }

    /**
     * The first days of an absence, today or later, on which nobody does her work: she has no substitute, or all who
     * stand in are away themselves. Empty when there are none.
     */
    public Optional<Absence> absenceWithoutSubstitute(String userId) {
        return cover().firstGap(userId, today());
    }

    /** User ids of everybody who is away today or later. */
    public Set<String> awayNowOrSoon() {
        return cover().notes().stream().map(Absence::userId).collect(Collectors.toSet());
    }

    /** User ids of everybody with an {@link #absenceWithoutSubstitute}. */
    public Set<String> withoutSubstitute() {
        Cover cover = cover();
        return cover.notes().stream()
                .map(Absence::userId)
                .filter(userId -> cover.firstGap(userId, today()).isPresent())
                .collect(Collectors.toSet());
    }

    /** Somebody's absence on a day in Europe/Brussels; empty when she is there. */
    public Optional<Absence> absenceOf(String userId, LocalDate day) {
        return absences.absenceOf(userId, day);
    }

    /** Absences that have begun and did not end before this day (Europe/Brussels), the oldest note first. */
    public List<Absence> absencesSince(LocalDate day) {
        return absences.absencesBetween(day, today());
    }

    /**
     * Who does today the work of {@code userId}: herself, or whoever stands in while she is away. Herself too when all
     * who stand in are away.
     */
    public String onDutyFor(String userId) {
        return absenceOf(userId, today())
                .map(Absence::substituteId)
                .flatMap(substitute -> cover().onDuty(userId, today()))
                .orElse(userId);
    }

    /** {@link #onDutyFor} for several, by user id. */
    public Map<String, String> onDutyForAll(Collection<String> userIds) {
        Cover cover = cover();
        LocalDate today = today();
        return userIds.stream().distinct().collect(Collectors.toMap(userId -> userId, userId -> cover.onDuty(
                        userId, today)
                .orElse(userId)));
    }

    /**
     * Who does the work of {@code userId} on a day from today on (Europe/Brussels): herself, or whoever stands in then.
     * Empty when all of them are away.
     */
    public Optional<String> onDutyOn(String userId, LocalDate day) {
        return cover().onDuty(userId, day);
    }

    /**
     * Everybody with one of these roles who is there today (Europe/Brussels), and whoever stands in for one who is not;
     * everybody with the role when nobody is there.
     */
    public List<StaffMember> onDutyWith(Set<Role> roles) {
        List<StaffMember> all = everybody().stream()
                .filter(member -> roles.contains(member.role()))
                .toList();
        Cover cover = cover();
        LocalDate today = today();
        List<StaffMember> onDuty = all.stream()
                .map(member -> cover.onDuty(member.userId(), today))
                .flatMap(Optional::stream)
                .distinct()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
        return onDuty.isEmpty() ? all : onDuty;
    }

    /** Who does whose work from today on (Europe/Brussels), read once for many questions. */
    public Cover cover() {
        return new Cover(absences.notOver(today()));
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
