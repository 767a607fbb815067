package gent.jobteam.notification.process;

import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.notification.MessageSentAgain;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A message that was given up shows as an incident on its case in Cockpit, until somebody sends it again. The case
 * itself goes on. Written in the transaction that gave the message up.
 */
@Component
class DeliveryIncidents {

    static final String INCIDENT_TYPE = "messageUndelivered";

    private static final String TEXT = "Een mail is niet bezorgd. %s Opnieuw versturen kan op de pagina /berichten.";

    private final RuntimeService runtime;

    DeliveryIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void givenUp(MessageGivenUp message) {
        journeysOf(message.caseNumber())
                .forEach(journey -> runtime.createIncident(
                        INCIDENT_TYPE,
                        journey.getId(),
                        message.id(),
                        TEXT.formatted(message.failure().label())));
    }

    @EventListener
    void sentAgain(MessageSentAgain message) {
        runtime.createIncidentQuery()
                .incidentType(INCIDENT_TYPE)
                .configuration(message.id())
                .list()
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    /** The outermost process of the running case; empty when it has ended or the message belongs to none. */
    private List<ProcessInstance> journeysOf(String caseNumber) {
        return caseNumber == null
                ? List.of()
                : runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .rootProcessInstances()
                        .listPage(0, 1);
    }
}
