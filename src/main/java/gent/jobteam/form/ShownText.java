package gent.jobteam.form;

import java.util.regex.Pattern;

/** What people typed, as a form's text component shows it: literally, never as markup. */
public final class ShownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+.!|~&-]");

    private ShownText() {}

    /** The text in Markdown in which every character stands for itself; line breaks stay. */
    public static String of(String typed) {
        return MARKUP.matcher(typed).replaceAll("\\\\$0").replaceAll("\r?\n", "  \n");
    }
}
