package gent.jobteam.form;

/**
 * The answers to a form of a case were kept; told in the transaction of the step, which may still fail.
 *
 * @param userId who sent it in; {@code null} for the system itself
 */
public record FormStored(String caseNumber, String formId, String userId) {}
