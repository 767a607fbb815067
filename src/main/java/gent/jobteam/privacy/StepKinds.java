package gent.jobteam.privacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import gent.jobteam.partnership.Partnership;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which kinds of steps say something about welfare by themselves, whether or not somebody noted a life domain: a step
 * "Budget" does.
 */
@Component
class StepKinds {

    private static final Set<String> ABOUT_WELFARE = Set.of("life");

    /** Steps that the welfare worker takes on are about rights. */
    private static final String RIGHTS = "rights";

    private final Partnership partnership;

    StepKinds(Partnership partnership) {
        this.partnership = partnership;
    }

    /** Codes of the kinds that somebody who may read about these life domains may not see. */
    Set<String> hidden(Set<String> lifeDomains) {
        return partnership.stepKinds().stream()
                .filter(kind ->
                        ABOUT_WELFARE.contains(kind.group()) || kind.route().equals(RIGHTS))
                .map(Partnership.StepKind::code)
                .filter(code -> !reads(code, lifeDomains))
                .collect(toUnmodifiableSet());
    }

    /** A kind named like a life domain is about that one; any other may be about each of them. */
    private boolean reads(String kind, Set<String> lifeDomains) {
        var welfare = partnership.lifeDomains().stream()
                .map(Partnership.Labelled::code)
                .filter(partnership::isWelfare)
                .collect(toUnmodifiableSet());
        boolean isDomain = partnership.lifeDomains().stream()
                .anyMatch(domain -> domain.code().equals(kind));
        return isDomain ? lifeDomains.contains(kind) : lifeDomains.containsAll(welfare);
    }
}
