package gent.jobteam.gate.process;

import gent.jobteam.gate.SharedSecret;
import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Kept among the engine's properties in the database; made at the first start. */
@Component
class SecretInEngine implements SharedSecret, SmartInitializingSingleton {

    private static final String NAME = "jobteam.gate.key";
    private static final int BYTES = 32;

    private final ManagementService management;
    private volatile byte[] key;

    SecretInEngine(ManagementService management) {
        this.management = management;
    }

    /** Two nodes may both make one at the very first start; what counts is the one that is read back later. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!management.getProperties().containsKey(NAME)) {
            byte[] made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            management.setProperty(NAME, Base64.getEncoder().encodeToString(made));
        }
    }

    @Override
    public byte[] key() {
        if (key == null) {
            key = Base64.getDecoder().decode(management.getProperties().get(NAME));
        }
        return key.clone();
    }
}
