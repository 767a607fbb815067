package gent.jobteam.identity.process;

import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Zone;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logins and groups in the engine's identity tables: a group per role, and per zone for the roles of a zone team. */
@Component
@Transactional
class EngineAccounts implements Accounts {

    /** Note in the engine about a user whose password somebody else chose. */
    private static final String INITIAL = "initialPassword";

    private static final String YES = "yes";

    private final IdentityService identity;
    private final Partnership partnership;

    EngineAccounts(IdentityService identity, Partnership partnership) {
        this.identity = identity;
        this.partnership = partnership;
    }

    /** Makes the groups that do not exist yet. */
    void makeGroups() {
        for (Role role : Role.values()) {
            makeGroup(role.group(), role.label());
            if (role.zonal()) {
                for (Zone zone : partnership.zones()) {
                    makeGroup(role.groupIn(zone.id()), "%s, %s".formatted(role.label(), zone.name()));
                }
            }
        }
    }

    @Override
    public void open(StaffMember member, String password) {
        if (exists(member.userId())) {
            return;
        }
        User user = identity.newUser(member.userId());
        call(user, member.name());
        user.setPassword(password);
        identity.saveUser(user);
        groupsOf(member).forEach(group -> identity.createMembership(member.userId(), group));
    }

    @Override
    public boolean exists(String userId) {
        return identity.createUserQuery().userId(userId).count() > 0;
    }

    @Override
    public void follow(StaffMember member) {
        User user = identity.createUserQuery().userId(member.userId()).singleResult();
        call(user, member.name());
        identity.saveUser(user);
        Set<String> present = memberships(member.userId());
        Set<String> wanted = groupsOf(member);
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(member.userId(), group));
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(member.userId(), group));
    }

    @Override
    public boolean close(String userId) {
        Set<String> present = memberships(userId);
        present.forEach(group -> identity.deleteMembership(userId, group));
        return !present.isEmpty();
    }

    private static void call(User user, String name) {
        int space = name.lastIndexOf(' ');
        user.setFirstName(name.substring(0, Math.max(space, 0)));
        user.setLastName(name.substring(space + 1));
    }

    private static Set<String> groupsOf(StaffMember member) {
        Role role = member.role();
        return role.zonal() ? Set.of(role.group(), role.groupIn(member.zone())) : Set.of(role.group());
    }

    private Set<String> memberships(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public void giveInitialPassword(String userId, String password) {
        setPassword(userId, password);
        identity.setUserInfo(userId, INITIAL, YES);
    }

    @Override
    public boolean hasInitialPassword(String userId) {
        return YES.equals(identity.getUserInfo(userId, INITIAL));
    }

    @Override
    public void changePassword(String userId, String password) {
        setPassword(userId, password);
        identity.deleteUserInfo(userId, INITIAL);
    }

    private void setPassword(String userId, String password) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        user.setPassword(password);
        identity.saveUser(user);
    }

    private void makeGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }
}
