package gent.jobteam.participant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whether a text gives away whom it is about: a part of her name, her telephone number, her address. */
public final class RecognisableText {

    /** Parts of names that are also everyday words. */
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "des", "het", "ten", "ter", "bin", "ben", "ibn", "abu", "the");

    /** A shorter row of digits is no telephone number. */
    private static final int PHONE_DIGITS = 8;

    private RecognisableText() {}

    public static boolean in(String text, Participant participant) {
        return namesSomebody(text, participant.name())
                || holdsPhone(text, participant.phone())
                || holdsEmail(text, participant.email());
    }

    private static boolean namesSomebody(String text, String name) {
        Set<String> parts = words(name);
        if (parts.size() > 1) {
            parts.removeIf(part -> part.length() < 3 || PARTICLES.contains(part));
        }
        Set<String> words = words(text);
        return parts.stream().anyMatch(words::contains);
    }

    private static boolean holdsPhone(String text, String phone) {
        String digits = digits(phone);
        if (digits.length() < PHONE_DIGITS) {
            return false;
        }
        // The last digits are the same with and without the country's prefix.
        return digits(text).contains(digits.substring(digits.length() - PHONE_DIGITS));
    }

    private static boolean holdsEmail(String text, String email) {
        return !email.isEmpty() && text.toLowerCase(Locale.ROOT).contains(email.toLowerCase(Locale.ROOT));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** In lower case and without diacritics. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i');
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
