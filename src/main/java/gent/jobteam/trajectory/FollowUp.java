package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * A three-monthly follow-up.
 *
 * @param heldOn day in Europe/Brussels
 * @param releaseScore the coach's, 1 to 10
 * @param ownReleaseScore the participant's own, 1 to 10; {@code null} when not answered
 * @param regularOfferFits {@code yes}, {@code no} or {@code unknown}: whether the regular offer fits now, alone or in
 *     tandem
 * @param adjustment what changes from now on; empty when nothing does
 * @param byId user id
 */
public record FollowUp(
        LocalDate heldOn,
        int releaseScore,
        Integer ownReleaseScore,
        String regularOfferFits,
        String adjustment,
        String byId) {}
