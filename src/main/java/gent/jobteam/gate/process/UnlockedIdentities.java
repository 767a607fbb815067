package gent.jobteam.gate.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users without its lock on accounts, with which anybody could keep a colleague out by guessing wrong on
 * purpose. Who guesses too often is slowed down at the gate, by the address she guesses from.
 */
public class UnlockedIdentities extends DbIdentityServiceProvider {

    @Override
    public boolean checkPassword(String userId, String password) {
        UserEntity user = password == null ? null : findUserById(userId);
        if (user == null || user.getPassword() == null) {
            spendTheTimeOfACheck();
            return false;
        }
        return matchPassword(password, user);
    }

    /** So that the time of an answer does not tell whether a name exists. */
    private static void spendTheTimeOfACheck() {
        Context.getProcessEngineConfiguration().getPasswordManager().encrypt("nobody");
    }
}
