package gent.jobteam.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this installation is for and where people find it.
 *
 * @param mode {@code JOBTEAM_MODE}
 * @param baseUrl {@code JOBTEAM_BASE_URL}, the address in the browser and in links in mails, without slash at the end
 */
@ConfigurationProperties("jobteam")
public record Installation(Mode mode, String baseUrl) {

    public Installation {
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    public boolean inProduction() {
        return mode == Mode.PRODUCTION;
    }
}
