package gent.jobteam.form;

/**
 * The answers to a form were kept; told in the transaction of the step, which may still fail.
 *
 * @param caseNumber the business key of the process: a case number, or the number of a session
 * @param userId who sent it in; {@code null} for the system itself
 */
public record FormStored(String caseNumber, String formId, String userId) {}
