package gent.jobteam.gate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BcryptPasswordsTest {

    private final BcryptPasswords passwords = new BcryptPasswords();

    @Test
    void keepsAHashThatDiffersEachTime() {
        String hash = passwords.encrypt("wachtwoord");

        assertThat(hash).startsWith("$2a$10$").isNotEqualTo(passwords.encrypt("wachtwoord"));
        assertThat(passwords.check("wachtwoord", hash)).isTrue();
        assertThat(passwords.check("Wachtwoord", hash)).isFalse();
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String hash = passwords.encrypt("é".repeat(200) + "a");

        assertThat(passwords.check("é".repeat(200) + "a", hash)).isTrue();
        assertThat(passwords.check("é".repeat(200) + "b", hash)).isFalse();
    }
}
