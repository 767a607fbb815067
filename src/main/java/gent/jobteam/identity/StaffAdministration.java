package gent.jobteam.identity;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Colleagues come, change and go; their logins follow in the same transaction. Somebody always stays to manage this. */
@UseCases
public class StaffAdministration {

    private final JdbcStaff staff;
    private final StaffDirectory directory;
    private final Accounts accounts;
    private final Workload workload;
    private final InitialPasswords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffAdministration(
            JdbcStaff staff,
            StaffDirectory directory,
            Accounts accounts,
            Workload workload,
            InitialPasswords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staff = staff;
        this.directory = directory;
        this.accounts = accounts;
        this.workload = workload;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everybody, those who left too, in the order of their names.
     *
     * @param part of a name or user id; empty for all
     * @param after user id of the last one that was shown; empty for the first ones
     */
    public List<StaffMember> list(String part, String after, int most) {
        return staff.list(part, after, most);
    }

    /**
     * Adds a colleague.
     *
     * @return her first password, which is kept nowhere else
     * @throws UserIdTaken when somebody has, or had, this user id
     */
    public String add(StaffMember member) {
        if (staff.isTaken(member.userId()) || accounts.exists(member.userId())) {
            throw new UserIdTaken();
        }
        String password = passwords.next();
        staff.save(member);
        accounts.open(member, password);
        accounts.giveInitialPassword(member.userId(), password);
        return password;
    }

    /**
     * Replaces what is known of a colleague; her last day stays as it is.
     *
     * @throws LastAdministrator when no other administrator would be left
     * @throws StillCaseManager when a coach with running cases would get another role
     */
    public void change(StaffMember member) {
        StaffMember known = directory.find(member.userId()).orElseThrow();
        if (member.role() != Role.ADMIN) {
            keepAnAdministrator(known);
        }
        if (known.role() == Role.COACH && member.role() != Role.COACH && hasRunningCases(member.userId())) {
            throw new StillCaseManager();
        }
        StaffMember changed = member.leaving(known.lastDay());
        staff.save(changed);
        if (changed.worksOn(today()) && accounts.exists(changed.userId())) {
            accounts.follow(changed);
        }
    }

    /**
     * Notes somebody's last day. Her running cases stay hers until coordination hands them over; coordination is asked
     * to at once.
     *
     * @throws LastAdministrator when no other administrator would be left
     */
    public void leave(String userId, LocalDate lastDay) {
        StaffMember member = directory.find(userId).orElseThrow();
        keepAnAdministrator(member);
        staff.save(member.leaving(lastDay));
        directory.forgetLeaving(userId);
        if (hasRunningCases(userId) || member.role() == Role.COACH) {
            directory.noteLeaving(userId, lastDay);
        }
        closeLogins();
    }

    /** She does not leave after all, or comes back. */
    public void stay(String userId) {
        StaffMember member = directory.find(userId).orElseThrow().leaving(null);
        staff.save(member);
        directory.forgetLeaving(userId);
        if (accounts.exists(userId)) {
            accounts.follow(member);
        }
    }

    /**
     * A password for somebody who forgot hers; makes a login when she has none.
     *
     * @return the password, which is kept nowhere else
     */
    public String newPassword(String userId) {
        StaffMember member = directory.find(userId).orElseThrow();
        String password = passwords.next();
        accounts.open(member, password);
        accounts.giveInitialPassword(userId, password);
        return password;
    }

    /** Closes the logins of those whose last day is over; changes nothing when they are. */
    public void closeLogins() {
        for (StaffMember gone : staff.goneBefore(today())) {
            if (accounts.close(gone.userId())) {
                events.publishEvent(new ColleagueLeft(gone.userId()));
            }
        }
    }

    private void keepAnAdministrator(StaffMember member) {
        boolean others = staff.lock(Role.ADMIN).stream()
                .filter(admin -> !admin.userId().equals(member.userId()))
                .anyMatch(admin -> admin.lastDay() == null && accounts.exists(admin.userId()));
        if (member.role() == Role.ADMIN && !others) {
            throw new LastAdministrator();
        }
    }

    private boolean hasRunningCases(String userId) {
        return workload.runningCases().containsKey(userId);
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
