package gent.jobteam.form;

/**
 * Where a form is opened or sent in.
 *
 * @param caseNumber case number (business key); {@code null} on a start form, before the case exists
 * @param processInstanceId the engine's id of the process instance; {@code null} while a start form is shown
 * @param userId who is looking or answering; {@code null} for the system itself
 */
public record FormContext(String caseNumber, String processInstanceId, String userId) {}
