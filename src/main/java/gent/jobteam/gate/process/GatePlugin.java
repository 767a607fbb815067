package gent.jobteam.gate.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** How the engine keeps and checks passwords. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    private final PasswordEncryptor passwords;

    GatePlugin(PasswordEncryptor passwords) {
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(passwords);
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(UnlockedIdentities.class));
    }
}
