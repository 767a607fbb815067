package gent.jobteam.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the word of a name sounds: its consonants, those that languages spell alike or exchange as one. Vowels are left out
 * because Arabic script does, and because Latin spellings of them differ most.
 *
 * <p>Made for the languages that we meet most: Slovak, Bulgarian, Romanian, Turkish, Arabic, Dari, Pashto, Dutch. A
 * spelling that stands for several sounds gives several keys.
 */
final class NameSounds {

    private static final int MOST = 4;
    private static final int LONGEST_SPELLING = 4;

    /** How "servant of" is joined to the name of God: Abdullah, Abd al-Rahman, Abdurrahman. */
    private static final Pattern SERVANT = Pattern.compile("^a?bd[aeiou]?l?");

    private static final Pattern JOINED_ARTICLE = Pattern.compile("^[ae]l(?=[^eiouyl].{3,})");

    /** The sounds of a spelling; the empty one is silence. What is not here is not heard. */
    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry("tsch", List.of("s")),
            Map.entry("dsch", List.of("s")),
            Map.entry("sch", List.of("s")),
            Map.entry("tch", List.of("s")),
            Map.entry("dzh", List.of("s")),
            Map.entry("sh", List.of("s")),
            Map.entry("zh", List.of("s")),
            Map.entry("sz", List.of("s")),
            Map.entry("cz", List.of("s")),
            Map.entry("cs", List.of("s")),
            Map.entry("ts", List.of("s")),
            Map.entry("tz", List.of("s")),
            Map.entry("dz", List.of("s")),
            Map.entry("dj", List.of("s")),
            Map.entry("chr", List.of("hr", "kr")),
            Map.entry("chl", List.of("hl", "kl")),
            Map.entry("ch", List.of("h", "s")),
            Map.entry("ck", List.of("k")),
            Map.entry("ce", List.of("s", "k")),
            Map.entry("ci", List.of("s", "k")),
            Map.entry("kh", List.of("h")),
            Map.entry("gh", List.of("k")),
            Map.entry("ph", List.of("f")),
            Map.entry("th", List.of("t", "s")),
            Map.entry("dh", List.of("t", "s")),
            Map.entry("b", List.of("p")),
            Map.entry("c", List.of("k", "s")),
            Map.entry("d", List.of("t")),
            Map.entry("f", List.of("f")),
            Map.entry("g", List.of("k")),
            Map.entry("h", List.of("h")),
            Map.entry("j", List.of("", "s")),
            Map.entry("k", List.of("k")),
            Map.entry("l", List.of("l")),
            Map.entry("m", List.of("m")),
            Map.entry("n", List.of("n")),
            Map.entry("p", List.of("p")),
            Map.entry("q", List.of("k")),
            Map.entry("r", List.of("r")),
            Map.entry("s", List.of("s")),
            Map.entry("t", List.of("t")),
            Map.entry("v", List.of("f")),
            Map.entry("w", List.of("f", "")),
            Map.entry("x", List.of("ks")),
            Map.entry("z", List.of("s")));

    private static final String VOWELS = "aeiouy";

    private NameSounds() {}

    /** At most four; empty for a word without consonants. */
    static Set<String> of(NameWord word) {
        String letters = SERVANT.matcher(word.letters()).replaceFirst("bd");
        var sounds = new LinkedHashSet<>(heard(letters));
        String bare = JOINED_ARTICLE.matcher(letters).replaceFirst("");
        if (!bare.equals(letters)) {
            sounds.addAll(heard(bare));
        }
        sounds.remove("");
        return sounds.stream().limit(MOST).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static Set<String> heard(String letters) {
        Set<String> sounds = new LinkedHashSet<>(Set.of(""));
        // Between two spellings without a vowel a repeated sound is one long sound.
        boolean touches = false;
        for (int at = 0; at < letters.length(); ) {
            String spelling = spellingAt(letters, at);
            boolean silentEnd = spelling.equals("h") && at + 1 == letters.length();
            if (SPELLINGS.containsKey(spelling) && !silentEnd) {
                sounds = appended(sounds, SPELLINGS.get(spelling), touches);
                touches = true;
            } else if (VOWELS.contains(spelling)) {
                touches = false;
            }
            // The vowel after a soft c is read with it.
            touches = touches && !(spelling.equals("ce") || spelling.equals("ci"));
            at += spelling.length();
        }
        return sounds;
    }

    private static Set<String> appended(Set<String> before, List<String> next, boolean touches) {
        var longer = new LinkedHashSet<String>();
        for (String each : next) {
            before.forEach(sound -> longer.add(
                    touches && !each.isEmpty() && sound.endsWith(each.substring(0, 1))
                            ? sound + each.substring(1)
                            : sound + each));
        }
        return longer.stream().limit(MOST * 2L).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static String spellingAt(String letters, int at) {
        for (int length = Math.min(LONGEST_SPELLING, letters.length() - at); length > 1; length--) {
            String spelling = letters.substring(at, at + length);
            if (SPELLINGS.containsKey(spelling)) {
                return spelling;
            }
        }
        return letters.substring(at, at + 1);
    }
}
