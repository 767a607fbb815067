package gent.jobteam.gate.process;

import gent.jobteam.gate.Account;
import gent.jobteam.gate.Credentials;
import gent.jobteam.identity.Role;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Users, passwords and groups as the engine keeps them. */
@Component
class EngineCredentials implements Credentials {

    private final IdentityService identity;

    EngineCredentials(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Account> check(String userId, String password) {
        return identity.checkPassword(userId, password) ? find(userId) : Optional.empty();
    }

    @Override
    public Optional<Account> find(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(user -> {
                    var groups = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                            .map(Group::getId)
                            .collect(Collectors.toSet());
                    var roles = groups.stream()
                            .flatMap(group -> Role.ofGroup(group).stream())
                            .collect(Collectors.toSet());
                    return new Account(user.getId(), roles, groups);
                });
    }
}
