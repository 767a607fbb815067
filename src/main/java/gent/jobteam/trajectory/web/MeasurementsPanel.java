package gent.jobteam.trajectory.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierPanel;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.web.MeasurementViews.MeasuredView;
import org.springframework.stereotype.Component;

/** Star, release scale, empowerment and persona in the dossier: the first measurement beside the last. */
@Component
class MeasurementsPanel implements DossierPanel {

    private final Measurements measurements;
    private final CaseLearning learning;
    private final Partnership partnership;

    MeasurementsPanel(Measurements measurements, CaseLearning learning, Partnership partnership) {
        this.measurements = measurements;
        this.learning = learning;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.MEASUREMENTS;
    }

    @Override
    public String title() {
        return "Zo gaat het";
    }

    @Override
    public String anchor() {
        return "measured";
    }

    @Override
    public String template() {
        return "dossier/measurements";
    }

    @Override
    public MeasuredView content(CaseNumber number) {
        return content(number, 0, Integer.MAX_VALUE);
    }

    /**
     * With two measurements beside each other.
     *
     * @param from position of the earlier one, the first is 0; one that is not there is the nearest
     * @param to of the later one
     */
    MeasuredView content(CaseNumber number, int from, int to) {
        var views = new MeasurementViews(measurements.axes(number), partnership);
        return views.of(
                number,
                measurements.of(number),
                measurements.releaseTrend(number),
                learning.personasOf(number),
                from,
                to);
    }
}
