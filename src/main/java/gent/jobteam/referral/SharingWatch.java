package gent.jobteam.referral;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.SharingNoted;
import gent.jobteam.partnership.Letters;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the coach that receivers see nothing about a participant any more, so that she can tell them why. */
@Component
class SharingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SharingWatch.class);

    private final JdbcReferrals referrals;
    private final LetterWriter letters;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Letters texts;
    private final Outbox outbox;
    private final Clock clock;

    SharingWatch(
            JdbcReferrals referrals,
            LetterWriter letters,
            CaseFiles cases,
            StaffDirectory staff,
            Letters texts,
            Outbox outbox,
            Clock clock) {
        this.referrals = referrals;
        this.letters = letters;
        this.cases = cases;
        this.staff = staff;
        this.texts = texts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void noted(SharingNoted sharing) {
        if (!letters.mayName(sharing.caseNumber())) {
            referrals.askedByName(sharing.caseNumber()).forEach(this::tellCoach);
        }
    }

    private void tellCoach(Referral referral) {
        String coach = staff.onDutyFor(cases.get(referral.caseNumber()).responsibleId());
        String mail = staff.find(coach).map(StaffMember::mail).orElse("");
        if (mail.isEmpty()) {
            LOG.warn(
                    "Case {}: an agreement ended, and no mail address is noted of who guides it",
                    referral.caseNumber());
            return;
        }
        var letter = texts.write(
                "sharing-ended",
                Map.of(
                        "caseNumber", referral.caseNumber().value(),
                        "organisation", referral.organisation()));
        outbox.queue(new NewMessage(
                "referral-%s-sharing-ended-%s".formatted(referral.id(), LocalTime.dayOf(clock.instant())),
                referral.caseNumber().value(),
                mail,
                letter.subject(),
                letter.body()));
    }
}
