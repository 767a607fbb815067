package gent.jobteam.handover;

import gent.jobteam.handover.Given.Taker;
import gent.jobteam.handover.OpenItem.Kind;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.Referrals;
import gent.jobteam.trajectory.Leaving;
import gent.jobteam.trajectory.StepsGivenAway;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was agreed about the open steps of a case when its guidance moved. */
@Component
class HandedOverSteps implements StepsGivenAway {

    private final JdbcHandoverItems items;
    private final Referrals referrals;

    HandedOverSteps(JdbcHandoverItems items, Referrals referrals) {
        this.items = items;
        this.referrals = referrals;
    }

    @Override
    public Leaving of(CaseNumber number) {
        List<Given> steps = items.ofLastReleased(number).stream()
                .filter(given -> given.item().kind() != Kind.APPOINTMENT)
                .toList();
        Predicate<Given> ends = given -> given.taker() == Taker.NOBODY;
        return new Leaving(
                steps.stream().filter(ends.negate()).flatMap(this::stepOf).toList(),
                steps.stream().filter(ends).map(Given::reason).distinct().collect(Collectors.joining(" ")));
    }

    /** A question belongs to a step. */
    private Stream<UUID> stepOf(Given given) {
        return given.item().kind() == Kind.STEP
                ? Stream.of(given.item().id())
                : referrals.stepOf(given.item().id()).stream();
    }
}
