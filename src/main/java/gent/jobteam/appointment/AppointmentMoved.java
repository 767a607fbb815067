package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;

/**
 * Somebody gave an appointment another moment or place from the dossier, in the transaction that is still running. What a
 * form plans publishes none.
 */
public record AppointmentMoved(CaseNumber caseNumber, Plan plan) {}
