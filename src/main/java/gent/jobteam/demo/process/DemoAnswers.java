package gent.jobteam.demo.process;

import java.util.Map;
import java.util.Set;

/** What the invented team usually answers, by field key, when the story asks for nothing else. */
final class DemoAnswers {

    /** The usual choice; fields that are not named here get any of the choices. */
    static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("firstContact", "no"),
            Map.entry("contactKind", "conversation"),
            Map.entry("contactReached", "reached"),
            Map.entry("mlpActive", "no"),
            Map.entry("complementarity", "part"),
            Map.entry("ocmwOffer", "part"),
            Map.entry("triangleOutcome", "held"),
            Map.entry("presence", "present"),
            Map.entry("needByPerson", "yes"),
            Map.entry("sharing", "agreed"),
            Map.entry("participantWish", "attends"),
            Map.entry("participantPresence", "present"),
            Map.entry("meetingOutcome", "decided"),
            Map.entry("stepResult", "succeeded"),
            Map.entry("stopTalk", "stops"),
            Map.entry("outflowConfirmed", "yes"),
            Map.entry("regularOfferFits", "no"),
            Map.entry("seekOutResult", "found"),
            Map.entry("vdabOffer", "training"),
            Map.entry("withdrawal", "stops"),
            Map.entry("reason", "notNow"),
            Map.entry("referralChannel", "email"),
            Map.entry("referralOutcome", "accepted"),
            Map.entry("chaseResult", "keepWaiting"),
            Map.entry("handoverNext", "walkTogether"),
            Map.entry("whoWasThere", "all"),
            Map.entry("contactConfirmed", "confirmed"),
            Map.entry("aftercareContact", "fine"),
            Map.entry("atWork", "yes"),
            Map.entry("jobCoachResult", "found"),
            Map.entry("relapseDecision", "aftercare"),
            Map.entry("outcomeCode", "WORK_TEMPORARY"));

    /** Lists from which something is chosen now and then although they may stay empty. */
    static final Set<String> OFTEN = Set.of(
            "workSteps",
            "skillsSteps",
            "lifeSteps",
            "contactSteps",
            "rightsSteps",
            "rightsOpen",
            "rightsApplied",
            "rightsGranted",
            "neededExpertise",
            "softDomains");

    /** Lists from which something is always chosen although each of them may stay empty. */
    static final Set<String> ALWAYS = Set.of("adviceTrajectory", "adviceContinue", "proposedPlaces");

    private DemoAnswers() {}
}
