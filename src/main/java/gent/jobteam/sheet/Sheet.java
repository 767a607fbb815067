package gent.jobteam.sheet;

import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.Promise;
import gent.jobteam.trajectory.ReleasePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the participant's sheet tells, still without words of a language.
 *
 * @param promises agreements and goals that still hold, in her own words
 * @param next empty when no day is known
 * @param coach who guides her; whoever is responsible while she has no coach
 * @param hasCoach whether a coach was assigned to her
 * @param standsIn who does the coach's work today; empty when the coach is there
 * @param sharing what she last said about sharing; empty when it was never discussed
 * @param sharingHolds whether an agreement holds today
 * @param star her latest scores; empty when nothing was measured
 * @param ownRelease the last occasion on which she gave a score of her own on the release scale
 */
public record Sheet(
        Participant person,
        LocalDate madeOn,
        List<Promise> promises,
        Optional<Appointment> next,
        Optional<StaffMember> coach,
        boolean hasCoach,
        Optional<StaffMember> standsIn,
        Optional<SharingAgreement> sharing,
        boolean sharingHolds,
        Optional<Measurement> star,
        Optional<ReleasePoint> ownRelease) {

    public Sheet {
        promises = List.copyOf(promises);
    }
}
