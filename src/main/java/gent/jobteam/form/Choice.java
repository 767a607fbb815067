package gent.jobteam.form;

import java.util.regex.Pattern;

/**
 * One line of a list to choose from.
 *
 * @param label Dutch, as the user reads it; always taken literally, although the form would read a label that begins
 *     with {@code =} or holds <code>{{</code> as a formula: an invisible sign (U+2060) prevents it
 * @param value what is stored
 */
public record Choice(String label, String value) {

    private static final Pattern FORMULA = Pattern.compile("^\\s*=|(?<=\\{)(?=\\{)");

    public Choice {
        label = FORMULA.matcher(label).replaceAll("\u2060$0");
    }
}
