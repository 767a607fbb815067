package gent.jobteam.draft;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A draft is personal data: it goes when its day is over, also when nobody comes back for it. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OldDraftsEveryHour {

    private final Drafts drafts;

    OldDraftsEveryHour(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Europe/Brussels")
    void forget() {
        drafts.forgetOld();
    }
}
