package gent.jobteam.intake.process;

import gent.jobteam.form.ShownText;
import gent.jobteam.intake.MlpAlignment;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What SPOC and welfare worker found, in sentences for the coach of the case. Never for a form of the SPOC. */
@Component
class Findings {

    private static final Map<String, String> MLP = Map.of(
            "yes", "Er loopt al een traject in MLP.",
            "no", "Er loopt geen traject in MLP.",
            "unknown", "MLP was niet te zien.");
    private static final Map<String, String> OFFER = Map.of(
            "full", "kan helpen",
            "part", "kan voor een deel helpen",
            "none", "kan niet helpen",
            "unknown", "kan misschien helpen, dat is nog niet geweten");
    private static final Map<String, String> ALIGNMENT = Map.of(
            "suffices", "Het lopende traject volstaat.",
            "combination", "Het lopende traject gaat verder, samen met Jobteam.",
            "ends", "Het lopende traject stopt.");

    private final OfferChecks checks;
    private final RightsExplorations explorations;
    private final Partnership partnership;

    Findings(OfferChecks checks, RightsExplorations explorations, Partnership partnership) {
        this.checks = checks;
        this.explorations = explorations;
        this.partnership = partnership;
    }

    /** What the regular offer can do. */
    String offer(CaseNumber number) {
        var sentences = new ArrayList<String>();
        checks.checkOf(number).ifPresent(check -> addCheck(check, sentences));
        checks.alignmentOf(number).ifPresent(alignment -> addAlignment(alignment, sentences));
        explorations
                .of(number)
                .ifPresent(
                        found -> sentences.add("Het aanbod van het OCMW %s.".formatted(OFFER.get(found.ocmwOffer()))));
        return String.join(" ", sentences);
    }

    /** Where the social rights stand, with the welfare worker's note. */
    String rights(CaseNumber number) {
        return explorations.of(number).map(this::rights).orElse("Nog niet verkend.");
    }

    private String rights(RightsExploration found) {
        var sentences = new ArrayList<String>();
        addRights("Nog aan te vragen", found.with(RightStatus.OPEN), sentences);
        addRights("Aangevraagd", found.with(RightStatus.APPLIED), sentences);
        addRights("Toegekend", found.with(RightStatus.GRANTED), sentences);
        if (sentences.isEmpty()) {
            sentences.add("Er spelen geen rechten mee.");
        }
        if (!found.note().isEmpty()) {
            sentences.add(ShownText.of(found.note()));
        }
        return String.join("\n\n", sentences);
    }

    private void addRights(String status, List<String> codes, List<String> sentences) {
        if (!codes.isEmpty()) {
            var labels = partnership.rights().stream()
                    .filter(right -> codes.contains(right.code()))
                    .map(Partnership.Labelled::label)
                    .toList();
            sentences.add("%s: %s.".formatted(status, String.join(", ", labels)));
        }
    }

    private static void addCheck(MlpCheck check, List<String> sentences) {
        sentences.add(MLP.get(check.mlpActive()));
        sentences.add("Het aanbod van VDAB of een andere dienst %s.".formatted(OFFER.get(check.complementarity())));
        if (!check.fittingOffer().isEmpty()) {
            sentences.add("De SPOC denkt aan: %s.".formatted(ShownText.of(check.fittingOffer())));
        }
    }

    private static void addAlignment(MlpAlignment alignment, List<String> sentences) {
        sentences.add(ALIGNMENT.get(alignment.outcome()));
        if (!alignment.staysWithVdab().isEmpty()) {
            sentences.add("Blijft bij VDAB: %s.".formatted(ShownText.of(alignment.staysWithVdab())));
        }
        sentences.add("Afgestemd met %s.".formatted(ShownText.of(alignment.counsellor())));
    }
}
