package gent.jobteam.appointment;

/** There is no such appointment, or none for who asks: both look the same. */
public class NoSuchAppointment extends RuntimeException {}
