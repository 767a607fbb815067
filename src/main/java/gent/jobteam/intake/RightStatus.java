package gent.jobteam.intake;

/** Where a social right stands. */
public enum RightStatus {
    OPEN,
    APPLIED,
    GRANTED
}
