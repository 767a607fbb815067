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
     * The letter with everything filled in. What is filled in is never read as a place itself.
     *
     * @param letter name of a file in {@code letters/}, without {@code .txt}
     * @param values by name of the place
     * @throws IllegalArgumentException when the letter has a place for which there is no value
     */
    public String write(String letter, Map<String, String> values) {
        return PLACE.matcher(files.text("letters/" + letter + ".txt"))
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
