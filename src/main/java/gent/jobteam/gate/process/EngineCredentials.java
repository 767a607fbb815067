package gent.jobteam.gate.process;

import gent.jobteam.gate.Account;
import gent.jobteam.gate.Credentials;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Users, passwords and groups as the engine keeps them. */
@Component
class EngineCredentials implements Credentials {

    private final IdentityService identity;
    private final Accounts accounts;
    private final StaffDirectory staff;

    EngineCredentials(IdentityService identity, Accounts accounts, StaffDirectory staff) {
        this.identity = identity;
        this.accounts = accounts;
        this.staff = staff;
    }

    @Override
    public Optional<Account> check(String userId, String password) {
        return identity.checkPassword(userId, password) ? find(userId) : Optional.empty();
    }

    @Override
    public Optional<Account> find(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .filter(user -> !staff.hasLeft(user.getId()))
                .map(this::account);
    }

    private Account account(User user) {
        var groups = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var roles =
                groups.stream().flatMap(group -> Role.ofGroup(group).stream()).collect(Collectors.toSet());
        return new Account(
                user.getId(), roles, groups, mark(user.getPassword()), accounts.hasInitialPassword(user.getId()));
    }

    /** A digest of the hash, which has a salt of its own for each password. */
    private static String mark(String passwordHash) {
        try {
            byte[] hash = String.valueOf(passwordHash).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
