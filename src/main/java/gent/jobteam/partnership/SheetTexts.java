package gent.jobteam.partnership;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What stands on the sheet of a participant, in each language: {@code sheet/<language>.properties}. A text that a
 * language lacks is taken from the Dutch one, and says so.
 */
@Component
public class SheetTexts {

    /** The language that has every text. */
    public static final String DUTCH = "nl";

    /** Languages of the sheet, by the codes of {@code languages.csv}. */
    public static final List<String> LANGUAGES = List.of(DUTCH, "en", "fr", "sk", "bg", "ro", "tr", "ar", "fa", "ps");

    private final Map<String, Properties> texts;

    @Autowired
    SheetTexts(PartnershipFiles files) {
        this(files, "sheet");
    }

    /** @param folder another folder with such files */
    SheetTexts(PartnershipFiles files, String folder) {
        String file = folder + "/%s.properties";
        texts = LANGUAGES.stream()
                .filter(language -> language.equals(DUTCH) || files.has(file.formatted(language)))
                .collect(Collectors.toMap(Function.identity(), language -> read(files.text(file.formatted(language)))));
    }

    /**
     * One text.
     *
     * @param inDutch whether it is Dutch because the language lacks it
     */
    public record Text(String words, boolean inDutch) {}

    /** The texts of one language; Dutch for a language that has no sheet. */
    public Sheet in(String language) {
        String known = texts.containsKey(language) ? language : DUTCH;
        return new Sheet(known, texts.get(known), texts.get(DUTCH));
    }

    /** The texts of one language. */
    public static final class Sheet {

        private final String language;
        private final Properties own;
        private final Properties dutch;

        private Sheet(String language, Properties own, Properties dutch) {
            this.language = language;
            this.own = own;
            this.dutch = dutch;
        }

        public String language() {
            return language;
        }

        /** {@code ltr} or {@code rtl}. */
        public String direction() {
            return own.getProperty("direction", "ltr");
        }

        /** Whether somebody who speaks the language has read the texts. */
        public boolean isConfirmed() {
            return own.getProperty("confirmed", "no").equals("yes");
        }

        /** @throws IllegalArgumentException when not even the Dutch sheet has this text */
        public Text text(String key) {
            return text(key, null);
        }

        /**
         * @param otherwise Dutch words for a text that no sheet has, such as a life domain that the partnership added
         * @throws IllegalArgumentException when nothing has this text
         */
        public Text text(String key, String otherwise) {
            String words = own.getProperty(key);
            if (words != null) {
                return new Text(words, false);
            }
            String inDutch = dutch.getProperty(key, otherwise);
            if (inDutch == null) {
                throw new IllegalArgumentException("The sheet has no text '%s'".formatted(key));
            }
            return new Text(inDutch, !language.equals(DUTCH));
        }
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException noReaderOfAStringFails) {
            throw new UncheckedIOException(noReaderOfAStringFails);
        }
        return properties;
    }
}
