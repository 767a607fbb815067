package gent.jobteam.journey.process;

import gent.jobteam.journey.FrontDoor;
import gent.jobteam.journey.Journeys;
import gent.jobteam.journey.NewRegistration;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import org.camunda.bpm.engine.RuntimeService;

/** Starts the journey of a registration that did not come through the start form in Tasklist. */
@UseCases
public class JourneyStart implements Journeys {

    private final FrontDoor frontDoor;
    private final RuntimeService runtime;

    JourneyStart(FrontDoor frontDoor, RuntimeService runtime) {
        this.frontDoor = frontDoor;
        this.runtime = runtime;
    }

    @Override
    public CaseNumber begin(NewRegistration registration) {
        var registered = frontDoor.register(registration);
        if (registered.isNew()) {
            runtime.createMessageCorrelation(JourneyProcess.REGISTRATION_RECEIVED)
                    .processInstanceBusinessKey(registered.number().value())
                    .setVariables(JourneyProcess.variablesOf(registered))
                    .correlateStartMessage();
        }
        return registered.number();
    }
}
