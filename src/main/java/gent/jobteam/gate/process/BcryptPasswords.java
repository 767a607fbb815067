package gent.jobteam.gate.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as BCrypt hashes of their SHA-384 digest. BCrypt looks at 72 bytes and no more; the digest written
 * in Base64 takes 64, so every character of a long password counts.
 */
@Component
class BcryptPasswords implements PasswordEncryptor {

    /** A guess costs about a tenth of a second. */
    private static final int STRENGTH = 10;

    private final BCryptPasswordEncoder bcrypt;

    @Autowired
    BcryptPasswords() {
        this(STRENGTH);
    }

    /** @param strength each more doubles the work of a guess; 4 is the least */
    BcryptPasswords(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(digest(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt-sha384";
    }

    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
