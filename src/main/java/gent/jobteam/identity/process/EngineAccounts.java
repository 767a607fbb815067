package gent.jobteam.identity.process;

import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Zone;
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
        if (identity.createUserQuery().userId(member.userId()).count() > 0) {
            return;
        }
        User user = identity.newUser(member.userId());
        int space = member.name().lastIndexOf(' ');
        user.setFirstName(member.name().substring(0, Math.max(space, 0)));
        user.setLastName(member.name().substring(space + 1));
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(member.userId(), member.role().group());
        if (member.role().zonal()) {
            identity.createMembership(member.userId(), member.role().groupIn(member.zone()));
        }
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
