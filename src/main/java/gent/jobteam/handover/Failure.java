package gent.jobteam.handover;

/**
 * Why a handover did not succeed.
 *
 * @param reason code of the reason
 * @param note what the participant needs now
 */
public record Failure(String reason, String note) {}
