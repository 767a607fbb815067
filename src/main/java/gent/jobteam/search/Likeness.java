package gent.jobteam.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How likely it is that what is typed is somebody's name, from 0 (no) to 1 (letter by letter). Made for one search: it
 * remembers how the words of the names sound that it has met, because many have the same one.
 */
final class Likeness {

    /** From here on worth showing. */
    static final double LIKELY = 0.55;

    private static final double SPELLED_ALIKE = 0.45;
    private static final double TYPING_ERROR = 0.75;
    private static final int LONG_ENOUGH_FOR_AN_ERROR = 5;

    /** A word with what is compared of it. */
    private record Heard(NameWord word, String spelling, Set<String> sounds) {

        static Heard of(NameWord word) {
            return new Heard(word, vowels(word.letters()), NameSounds.of(word));
        }
    }

    private final List<NameWord> typed;
    private final Map<NameWord, Heard> met = new HashMap<>();

    Likeness(List<NameWord> typed) {
        this.typed = typed;
    }

    /** While the last word may still become longer. */
    double whileTyping(List<NameWord> name) {
        return of(name, true);
    }

    /** When no word of it becomes longer: what may be told of a person whom one does not know. */
    double whenComplete(List<NameWord> name) {
        return typed.size() < 2 && name.size() > 1 ? 0 : of(name, false);
    }

    private double of(List<NameWord> words, boolean unfinished) {
        if (typed.isEmpty() || words.isEmpty()) {
            return 0;
        }
        double joined = typed.size() == words.size() ? 0 : alike(all(typed), all(words), unfinished) * 0.9;
        return Math.max(joined, wordByWord(words, unfinished));
    }

    private double wordByWord(List<NameWord> words, boolean unfinished) {
        var left = new ArrayList<>(words);
        double sum = 0;
        int matched = 0;
        for (int i = 0; i < typed.size() && !left.isEmpty(); i++) {
            NameWord word = typed.get(i);
            boolean last = unfinished && i == typed.size() - 1;
            List<Double> scores =
                    left.stream().map(each -> alike(word, each, last)).toList();
            double best = Collections.max(scores);
            if (best > 0) {
                left.remove(scores.indexOf(best));
                matched++;
                sum += best;
            }
        }
        double score = sum / typed.size();
        // Somebody known by one name only.
        return words.size() == 1 && matched == 1 ? Math.max(score, sum * 0.6) : score;
    }

    private double alike(NameWord one, NameWord other, boolean unfinished) {
        String typed = one.letters();
        String known = other.letters();
        if (typed.equals(known)) {
            return 1;
        }
        if (unfinished && known.startsWith(typed)) {
            return 0.95;
        }
        return heardAlike(heard(one), heard(other), unfinished);
    }

    private Heard heard(NameWord word) {
        return met.computeIfAbsent(word, Heard::of);
    }

    private static double heardAlike(Heard one, Heard other, boolean unfinished) {
        if (soundsAlike(one, other, unfinished)) {
            if (one.word().vowelsUnwritten() != other.word().vowelsUnwritten()) {
                return 0.8;
            }
            double spelled = spelledAlike(one.spelling(), other.spelling(), unfinished);
            return spelled >= SPELLED_ALIKE ? 0.5 + 0.4 * spelled : 0;
        }
        if (one.word().letters().length() < LONG_ENOUGH_FOR_AN_ERROR) {
            return 0;
        }
        double spelled = spelledAlike(one.spelling(), other.spelling(), unfinished);
        return spelled >= TYPING_ERROR ? 0.4 + 0.4 * spelled : 0;
    }

    private static boolean soundsAlike(Heard one, Heard other, boolean unfinished) {
        return one.sounds().stream()
                .anyMatch(sound -> other.sounds().contains(sound)
                        || unfinished && other.sounds().stream().anyMatch(longer -> longer.startsWith(sound)));
    }

    private static NameWord all(List<NameWord> words) {
        return words.stream().reduce(NameWord::and).orElseThrow();
    }

    /**
     * The part of the letters that need not be put in, left out or changed.
     *
     * @param unfinished compares with the beginning of the known word that is nearest
     */
    private static double spelledAlike(String typed, String known, boolean unfinished) {
        int[] changes = changes(typed, known);
        if (unfinished && known.length() > typed.length()) {
            int least = Arrays.stream(changes, typed.length(), known.length() + 1)
                    .min()
                    .orElseThrow();
            return 1 - (double) least / typed.length();
        }
        return 1 - (double) changes[known.length()] / Math.max(typed.length(), known.length());
    }

    /** Languages spell the same vowel otherwise: Joesoef, Youssouf, Yusuf. */
    private static String vowels(String letters) {
        return letters.replace("oe", "u")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ie", "i")
                .replace('y', 'i')
                .replace('j', 'i');
    }

    /** How many letters have to be put in, left out or changed to make each beginning of the known word. */
    private static int[] changes(String typed, String known) {
        int[] above = IntStream.rangeClosed(0, known.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[known.length() + 1];
            row[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int change = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above;
    }
}
