package gent.jobteam.registration;

import gent.jobteam.participant.CaseFile;
import java.util.Optional;
import java.util.Set;

/** What a referrer hears in the end, and all that a referrer ever hears. */
enum Result {
    GUIDED("guided"),
    ELSEWHERE("elsewhere"),
    NO_CONTACT("no-contact");

    /** The phases of a journey in which the person is guided. */
    private static final Set<String> GUIDING = Set.of("trajectory", "aftercare");

    /** The ends of {@code journey.bpmn} at which a regular service took over. */
    private static final Set<String> REGULAR_OFFER =
            Set.of("endEvent_regularOffer", "endEvent_regularOfferAfterDiscussion");

    private final String letter;

    Result(String letter) {
        this.letter = letter;
    }

    /** Name of the partnership's letter about it, without {@code .txt}. */
    String letter() {
        return "registration-" + letter;
    }

    /** Empty while there is nothing to tell. */
    static Optional<Result> of(CaseFile file) {
        if (file.isOpen()) {
            return GUIDING.contains(file.phase()) ? Optional.of(GUIDED) : Optional.empty();
        }
        if (REGULAR_OFFER.contains(file.ending())) {
            return Optional.of(ELSEWHERE);
        }
        return Optional.of(GUIDING.contains(file.phase()) ? GUIDED : NO_CONTACT);
    }
}
