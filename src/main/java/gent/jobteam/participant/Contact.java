package gent.jobteam.participant;

import java.time.LocalDate;

/**
 * A contact with a participant, or an attempt at one.
 *
 * @param kind {@code conversation}, {@code homeVisit}, {@code call}, {@code message}, {@code meeting},
 *     {@code accompany}
 * @param reached whether there was real contact; an attempt without success is none
 * @param on day in Europe/Brussels
 * @param byId user id of the colleague
 * @param note what is worth remembering, read by the case team; empty when nothing
 */
public record Contact(CaseNumber caseNumber, String kind, boolean reached, LocalDate on, String byId, String note) {}
