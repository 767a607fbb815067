package gent.jobteam.sheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the lines of a star diagram go, in a drawing of 240 by 240 with its centre in the middle. */
final class StarDrawing {

    private static final double CENTRE = 120;
    private static final double LONGEST = 95;
    private static final double LABEL = 108;
    private static final int HIGHEST = 5;

    private StarDrawing() {}

    /** The corners of the star, one for each score in turn, from the top with the clock. */
    static String shape(List<Integer> scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> place(i, scores.size(), LONGEST * scores.get(i) / HIGHEST))
                .map(place -> place.x() + "," + place.y())
                .collect(Collectors.joining(" "));
    }

    /** The end of each line and the place of its number. */
    static List<SheetViews.PointView> points(List<Integer> scores) {
        var points = new ArrayList<SheetViews.PointView>();
        for (int i = 0; i < scores.size(); i++) {
            Place end = place(i, scores.size(), LONGEST);
            Place label = place(i, scores.size(), LABEL);
            points.add(new SheetViews.PointView(i + 1, end.x(), end.y(), label.x(), label.y()));
        }
        return points;
    }

    private record Place(String x, String y) {}

    private static Place place(int index, int of, double distance) {
        double angle = 2 * Math.PI * index / of - Math.PI / 2;
        return new Place(number(CENTRE + distance * Math.cos(angle)), number(CENTRE + distance * Math.sin(angle)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
