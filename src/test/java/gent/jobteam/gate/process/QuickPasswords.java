package gent.jobteam.gate.process;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The passwords of the product at the lowest price that BCrypt knows. Each test database has a team of its own, and
 * each test signs people in; at the product's price that takes longer than most tests. {@link BcryptPasswordsTest} holds
 * that price.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    private static final int LOWEST = 4;

    @Bean
    @Primary
    PasswordEncryptor quickPasswords() {
        return new BcryptPasswords(LOWEST);
    }
}
