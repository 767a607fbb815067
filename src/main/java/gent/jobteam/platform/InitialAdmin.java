package gent.jobteam.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first technical administrator of an installation, who makes the other accounts.
 *
 * @param user {@code JOBTEAM_ADMIN_USER}; empty when not given
 * @param password {@code JOBTEAM_ADMIN_PASSWORD} or the content of {@code JOBTEAM_ADMIN_PASSWORD_FILE}; empty when not
 *     given
 */
@ConfigurationProperties("jobteam.admin")
public record InitialAdmin(
        @DefaultValue("") String user, @DefaultValue("") String password) {

    public boolean given() {
        return !user.isBlank() && !password.isBlank();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "InitialAdmin[user=%s]".formatted(user);
    }
}
