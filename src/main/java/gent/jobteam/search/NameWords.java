package gent.jobteam.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name apart into words in Latin letters, whatever script it is written in. */
final class NameWords {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NAME = 300;

    /** Direction marks, joiners and the like: they change how a name looks, not what it is. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’ʼ`´ʿʾ]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Bulgarian first: it reads some Cyrillic letters otherwise than the rest. */
    private static final Transliterator LATIN =
            Transliterator.getInstance("Bulgarian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private static final Set<Integer> WITHOUT_VOWELS = Set.of(UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC);

    private static final Set<String> ARTICLES = Set.of("al", "el");

    private NameWords() {}

    /** The first five words; empty when there is no letter and no digit in the name. */
    static List<NameWord> of(String name) {
        String text = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        text = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        var words = new ArrayList<NameWord>();
        Matcher found = WORD.matcher(text);
        while (found.find() && words.size() < MOST_WORDS) {
            NameWord word = word(found.group());
            if (!word.letters().isEmpty()) {
                words.add(word);
            }
        }
        return withoutArticles(words);
    }

    private static NameWord word(String written) {
        String letters = NEITHER_LETTER_NOR_DIGIT
                .matcher(inLatin(written).toLowerCase(Locale.ROOT))
                .replaceAll("");
        boolean unwritten = WITHOUT_VOWELS.contains(UScript.getScript(written.codePointAt(0)));
        return new NameWord(letters.substring(0, Math.min(letters.length(), LONGEST_WORD)), unwritten).withoutArticle();
    }

    private static String inLatin(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        if (ASCII.matcher(plain).matches()) {
            return plain;
        }
        return LATIN.transliterate(written
                // As Bulgarian passports write them today.
                .replace('ъ', 'а')
                .replace('Ъ', 'А')
                .replace('х', 'h')
                .replace('Х', 'H')
                // Sounds as an a at the end of a name.
                .replace('ة', 'ه')
                // A d in Arabic, a z in Dari, Pashto and Turkish.
                .replace("ض", "dh")
                .replace("ظ", "dh"));
    }

    /** "Al" alone in front of a word is an article; as a whole name, or with one word only, it may be a name. */
    private static List<NameWord> withoutArticles(List<NameWord> words) {
        List<NameWord> kept = words.stream()
                .filter(word -> !ARTICLES.contains(word.letters()))
                .toList();
        return kept.isEmpty() ? words : kept;
    }
}
