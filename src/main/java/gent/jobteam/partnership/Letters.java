package gent.jobteam.partnership;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The letters of the partnership: its own words, with places for what differs each time. */
@Component
public class Letters {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final PartnershipFiles files;

    Letters(PartnershipFiles files) {
        this.files = files;
    }

    /**
     * A letter, ready to be sent.
     *
     * @param subject one line
     */
    public record Letter(String subject, String body) {}

    /**
     * The letter with everything filled in. What is filled in is never read as a place itself.
     *
     * @param letter name of a file in {@code letters/}, without {@code .txt}; its first line is the subject
     * @param values by name of the place
     * @throws IllegalArgumentException when the letter has a place for which there is no value
     */
    public Letter write(String letter, Map<String, String> values) {
        String[] parts = files.text("letters/" + letter + ".txt").split("\\R", 2);
        return new Letter(fill(parts[0], letter, values), fill(parts[1], letter, values));
    }

    private static String fill(String text, String letter, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(valueOf(place.group(1), letter, values)))
                .strip();
    }

    private static String valueOf(String place, String letter, Map<String, String> values) {
        if (!values.containsKey(place)) {
            throw new IllegalArgumentException("Letter %s asks for %s".formatted(letter, place));
        }
        return values.get(place);
    }
}
