package gent.jobteam.expertise;

import static java.util.stream.Collectors.joining;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails who can help that a request waits: which role is asked and where it stands, never for whom. */
@UseCases
public class ExpertCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ExpertCalls.class);

    private final Experts experts;
    private final Outbox outbox;
    private final Partnership partnership;
    private final Installation installation;

    ExpertCalls(Experts experts, Outbox outbox, Partnership partnership, Installation installation) {
        this.experts = experts;
        this.outbox = outbox;
        this.partnership = partnership;
        this.installation = installation;
    }

    /**
     * Mails everybody who is on duty; coordination when nobody is. The same call is mailed once.
     *
     * @param taskId the engine's id of the task that waits
     * @param call what tells a repeated call from this one, of letters, digits and {@code ._-}
     */
    public void call(String taskId, String call, Collection<Role> roles, CaseNumber number) {
        List<StaffMember> onDuty = experts.onDuty(roles, number);
        List<StaffMember> reachable = reachable(onDuty.isEmpty() ? experts.coordination() : onDuty);
        if (reachable.isEmpty()) {
            LOG.info("A request to the expertise cell waits, and no mail address is noted of anybody on duty");
        }
        String asked = names(roles);
        reachable.forEach(expert -> outbox.queue(new NewMessage(
                "expertise-%s-%s-%s".formatted(taskId, call, expert.userId()),
                null,
                expert.mail(),
                "Jobteam: er wacht een vraag",
                onDuty.isEmpty() ? nobodyThere(asked, taskId) : text(asked, taskId))));
    }

    /** Dutch: the roles as a text. */
    public static String names(Collection<Role> roles) {
        return roles.stream().map(role -> role.label().toLowerCase(Locale.ROOT)).collect(joining(" of "));
    }

    private static List<StaffMember> reachable(List<StaffMember> members) {
        return members.stream().filter(member -> !member.mail().isEmpty()).toList();
    }

    private String text(String asked, String taskId) {
        return """
                Dag,

                Een collega vraagt de hulp van een %s. Kan jij helpen, neem de vraag dan op:
                %s

                Neemt niemand ze op binnen %s, dan regelt coördinatie het.

                Jobteam
                """.formatted(asked, taskLink(taskId), LocalTime.show(Period.parse(partnership.term("expertiseTaken"))));
    }

    private String nobodyThere(String asked, String taskId) {
        return """
                Dag,

                Een collega vraagt de hulp van een %s, maar vandaag is er geen aanwezig. Zoek mee een oplossing:
                %s

                Jobteam
                """.formatted(asked, taskLink(taskId));
    }

    private String taskLink(String taskId) {
        return "%s/camunda/app/tasklist/default/#/?task=%s".formatted(installation.baseUrl(), taskId);
    }
}
