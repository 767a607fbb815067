package gent.jobteam.casediscussion;

import gent.jobteam.form.Choice;
import gent.jobteam.identity.StaffMember;

/**
 * A coach who could become case manager.
 *
 * @param zoneName Dutch name of her zone
 * @param points outcome of the decision table
 * @param caseload running cases that she manages now
 * @param limit running cases that fit her working time
 */
public record CoachSuggestion(StaffMember coach, String zoneName, int points, int caseload, int limit) {

    /** Whether one more case is one too many. Warns; never forbids. */
    public boolean full() {
        return room() <= 0;
    }

    /** How many more cases fit; negative beyond the limit. */
    int room() {
        return limit - caseload;
    }

    /** One line of the list: who, how busy, how well matched. */
    public Choice choice() {
        String label = "%s, %s: %d van %d dossiers%s (%d %s)"
                .formatted(
                        coach.name(),
                        zoneName,
                        caseload,
                        limit,
                        full() ? ", grens bereikt" : "",
                        points,
                        points == 1 ? "punt" : "punten");
        return new Choice(label, coach.userId());
    }
}
