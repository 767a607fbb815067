package gent.jobteam.search;

import static gent.jobteam.search.NameKey.SOUNDS;
import static gent.jobteam.search.NameKey.WORDS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Under which keys a name is kept, and in which ranges of keys a name that is being typed is looked for. Any two words of
 * a name make a key in both orders, so that swapped names are found; two words that stand beside each other also count as
 * one, because Abdul Rahman and Abdulrahman are the same.
 */
final class NameKeys {

    /** To be raised with each change of the rules, so that old keys are made again. */
    static final int VERSION = 1;

    /** Keeps a name without letters from being looked at again and again. */
    private static final NameKey NONE = new NameKey(WORDS, "");

    private static final int MOST_RANGES = 24;
    private static final int SHORTEST = 2;

    private NameKeys() {}

    /** At least one. */
    static Set<NameKey> of(String name) {
        List<NameWord> words = NameWords.of(name);
        var keys = new LinkedHashSet<NameKey>();
        if (words.size() < 2) {
            words.forEach(word -> alone(word, keys));
        }
        if (words.size() == 2) {
            alone(words.get(0).and(words.get(1)), keys);
        }
        pairs(words, (one, other) -> {
            keys.add(new NameKey(WORDS, key(one.letters(), other.letters())));
            NameSounds.of(one).forEach(sound -> NameSounds.of(other)
                    .forEach(otherSound -> keys.add(new NameKey(SOUNDS, key(sound, otherSound)))));
        });
        return keys.isEmpty() ? Set.of(NONE) : keys;
    }

    /** Where to look while this is typed, the likeliest first; empty as long as there are no two letters. */
    static List<KeyRange> ranges(List<NameWord> typed) {
        var ranges = new LinkedHashSet<KeyRange>();
        if (typed.size() == 1 && typed.get(0).letters().length() >= SHORTEST) {
            NameWord word = typed.get(0);
            ranges.add(KeyRange.startingWith(WORDS, word.letters()));
            NameSounds.of(word).forEach(sound -> ranges.add(KeyRange.startingWith(SOUNDS, key(sound))));
        }
        if (typed.size() > 1) {
            NameWord last = typed.get(typed.size() - 1);
            typed.subList(0, typed.size() - 1).forEach(word -> together(word, last, ranges));
            joined(typed, ranges);
            typed.stream()
                    .filter(word -> word.letters().length() >= SHORTEST)
                    .forEach(word -> ranges.add(KeyRange.only(WORDS, key(word.letters()))));
        }
        return ranges.stream().limit(MOST_RANGES).toList();
    }

    private static void alone(NameWord word, Set<NameKey> keys) {
        keys.add(new NameKey(WORDS, key(word.letters())));
        NameSounds.of(word).forEach(sound -> keys.add(new NameKey(SOUNDS, key(sound))));
    }

    /** Each two words in both orders, and each word with two others that stand beside each other. */
    private static void pairs(List<NameWord> words, BiConsumer<NameWord, NameWord> both) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                if (i != j) {
                    both.accept(words.get(i), words.get(j));
                }
                if (j + 1 < words.size() && i != j && i != j + 1) {
                    NameWord two = words.get(j).and(words.get(j + 1));
                    both.accept(words.get(i), two);
                    both.accept(two, words.get(i));
                }
            }
        }
    }

    private static void together(NameWord word, NameWord last, Set<KeyRange> ranges) {
        ranges.add(KeyRange.startingWith(WORDS, key(word.letters()) + last.letters()));
        for (String sound : NameSounds.of(word)) {
            NameSounds.of(last).forEach(lastSound -> ranges.add(KeyRange.startingWith(SOUNDS, key(sound) + lastSound)));
        }
    }

    /** The first two words as one, and the last two. */
    private static void joined(List<NameWord> typed, Set<KeyRange> ranges) {
        int size = typed.size();
        NameWord start = typed.get(0).and(typed.get(1));
        if (size == 2) {
            ranges.add(KeyRange.startingWith(WORDS, start.letters()));
            NameSounds.of(start).forEach(sound -> ranges.add(KeyRange.startingWith(SOUNDS, key(sound))));
        } else {
            together(start, typed.get(size - 1), ranges);
            together(typed.get(0), typed.get(size - 2).and(typed.get(size - 1)), ranges);
        }
    }

    private static String key(String... words) {
        return String.join(" ", words) + " ";
    }
}
