package gent.jobteam.form;

import java.util.Map;
import java.util.Optional;

/**
 * Where a form is opened or sent in.
 *
 * @param caseNumber case number (business key); {@code null} on a start form, before the case exists
 * @param processInstanceId the engine's id of the process instance; {@code null} while a start form is shown
 * @param userId who is looking or answering; {@code null} for the system itself
 * @param variables the codes, dates and decisions that the process holds now; empty on a start form
 */
public record FormContext(String caseNumber, String processInstanceId, String userId, Map<String, Object> variables) {

    /** A form of a process that holds nothing yet. */
    public FormContext(String caseNumber, String processInstanceId, String userId) {
        this(caseNumber, processInstanceId, userId, Map.of());
    }

    /** A code or id that the process holds; empty when it does not. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).map(String.class::cast);
    }

    /** @throws IllegalStateException when the process does not hold it, although its model says so */
    public String requireVariable(String name) {
        return variable(name).orElseThrow(() -> new IllegalStateException("No variable " + name));
    }
}
