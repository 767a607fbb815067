package gent.jobteam.trajectory.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.ReleasePoint;
import gent.jobteam.trajectory.Scale;
import gent.jobteam.trajectory.Score;
import gent.jobteam.trajectory.web.MeasurementViews.MomentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code own/charts.js} draws, as JSON. A missing answer is {@code null} and is not drawn. */
class Charts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A polygon needs three corners; with fewer axes bars say it better. */
    private static final int FEWEST_CORNERS = 3;

    private record Series(String label, List<Integer> data) {}

    private record Star(String kind, int least, int most, List<String> labels, List<Series> series) {}

    /** @param day counted from 1 January 1970, so that time has its true length */
    private record Point(long day, Integer own, Integer coach, String label) {}

    private record Line(String kind, int least, int most, List<Point> points) {}

    private final List<Labelled> axes;
    private final Function<Score, Integer> whose;

    Charts(List<Labelled> axes, Function<Score, Integer> whose) {
        this.axes = axes;
        this.whose = whose;
    }

    /** Empty when nobody answered anything. */
    String json(List<MomentView> moments, List<Measurement> measurements) {
        var series = new ArrayList<Series>();
        for (int place = 0; place < measurements.size(); place++) {
            series.add(new Series(moments.get(place).day(), data(measurements.get(place))));
        }
        boolean empty = series.stream().flatMap(drawn -> drawn.data().stream()).allMatch(score -> score == null);
        return empty
                ? ""
                : write(new Star(
                        axes.size() < FEWEST_CORNERS ? "bar" : "radar",
                        Scale.STAR.least(),
                        Scale.STAR.most(),
                        axes.stream().map(Labelled::label).toList(),
                        series));
    }

    /** The release scale over time, as the participant sees it and as her coach does. */
    static String line(List<ReleasePoint> trend) {
        return write(new Line(
                "line",
                1,
                10,
                trend.stream()
                        .map(point -> new Point(
                                point.on().toEpochDay(), point.own(), point.coach(), LocalTime.show(point.on())))
                        .toList()));
    }

    private List<Integer> data(Measurement measurement) {
        var data = new ArrayList<Integer>();
        axes.forEach(axis -> data.add(Optional.ofNullable(measurement.scores().get(axis.code()))
                .map(whose)
                .orElse(null)));
        return data;
    }

    private static String write(Object chart) {
        try {
            return JSON.writeValueAsString(chart);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
