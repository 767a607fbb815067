package gent.jobteam.notification.process;

import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.notification.MessageSentAgain;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A message that was given up shows as an incident on its case in Cockpit, until somebody sends it again. The case
 * itself goes on. Written in the transaction that gave the message up.
 */
@Component
class DeliveryIncidents {

    static final String INCIDENT_TYPE = "messageUndelivered";

    private static final String TEXT = "Een bericht is niet bezorgd. %s Opnieuw versturen kan op de pagina /berichten.";

    private final RuntimeService runtime;

    DeliveryIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void givenUp(MessageGivenUp message) {
        whereTheCaseIs(message.caseNumber())
                .ifPresent(execution -> runtime.createIncident(
                        INCIDENT_TYPE,
                        execution,
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

    /** A waiting execution of the outermost process; empty when the case has ended or the message belongs to none. */
    private Optional<String> whereTheCaseIs(String caseNumber) {
        return caseNumber == null
                ? Optional.empty()
                : runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .rootProcessInstances()
                        .listPage(0, 1)
                        .stream()
                        .map(journey -> runtime.getActivityInstance(journey.getId()))
                        .flatMap(DeliveryIncidents::executions)
                        .findFirst();
    }

    /** The engine accepts an incident only at an activity, so not at the process itself. */
    private static Stream<String> executions(ActivityInstance branch) {
        if (branch.getChildActivityInstances().length > 0) {
            return Stream.of(branch.getChildActivityInstances()).flatMap(DeliveryIncidents::executions);
        }
        return branch.getChildTransitionInstances().length > 0
                ? Stream.of(branch.getChildTransitionInstances()).map(TransitionInstance::getExecutionId)
                : Stream.of(branch.getExecutionIds());
    }
}
