package gent.jobteam.journey.process;

import gent.jobteam.journey.Registered;
import java.util.Map;

/** The words that {@code processes/journey.bpmn}, its start form and its message share. */
final class JourneyProcess {

    static final String REGISTRATION_RECEIVED = "journey.registrationReceived";

    private JourneyProcess() {}

    /** What the process may know of a registration. */
    static Map<String, Object> variablesOf(Registered registered) {
        return Map.of(
                "inflowChannel", registered.channel(),
                "alreadyMet", registered.alreadyMet(),
                "mediatorForLanguage", registered.mediatorForLanguage(),
                "coachSpeaksLanguage", registered.coachSpeaksLanguage());
    }
}
