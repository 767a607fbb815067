package gent.jobteam.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the partnership writes to participants: {@code messages/templates.csv} and one text per template and language,
 * {@code messages/<template>.<language>.txt}. Dutch always exists; a language may lack a text.
 */
@Component
public class MessageTexts {

    /** The language that has every text. */
    public static final String DUTCH = SheetTexts.DUTCH;

    /**
     * A message that is sent often.
     *
     * @param title Dutch, for colleagues
     * @param channels codes, separated by a bar
     * @param places what is filled in, separated by a bar
     * @param checked codes of the languages whose text somebody who speaks them has read, separated by a bar
     */
    public record Template(String name, String title, String channels, String places, String checked) {

        public List<String> channelList() {
            return split(channels);
        }

        public List<String> placeList() {
            return split(places);
        }

        public boolean isChecked(String language) {
            return split(checked).contains(language);
        }

        private static List<String> split(String list) {
            return Arrays.stream(list.split("\\|"))
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    /** @param subject one line; the body may have several */
    public record Text(String language, String subject, String body) {}

    /** A place that is no address, such as her home, in a language. */
    private record PlaceWords(String code, String language, String words) {}

    private final Map<String, Template> templates;
    private final List<PlaceWords> places;
    private final Map<String, Map<String, Text>> texts;

    MessageTexts(PartnershipFiles files) {
        templates = files.read("messages/templates", Template.class).stream()
                .collect(Collectors.toMap(Template::name, Function.identity(), (one, other) -> one, TreeMap::new));
        places = files.read("messages/places", PlaceWords.class);
        texts = templates.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), template -> languages(template, files)));
    }

    private static Map<String, Text> languages(String template, PartnershipFiles files) {
        return SheetTexts.LANGUAGES.stream()
                .filter(language -> language.equals(DUTCH) || files.has(file(template, language)))
                .collect(Collectors.toMap(
                        Function.identity(), language -> text(language, files.text(file(template, language)))));
    }

    private static String file(String template, String language) {
        return "messages/%s.%s.txt".formatted(template, language);
    }

    private static Text text(String language, String file) {
        String[] parts = file.split("\\R", 2);
        return new Text(language, parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
    }

    /** By name. */
    public List<Template> templates() {
        return List.copyOf(templates.values());
    }

    /** Empty when the partnership has no such template. */
    public Optional<Template> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The text in this language; in Dutch when the language lacks it. */
    public Text in(String template, String language) {
        Map<String, Text> known = texts.get(template);
        return known.getOrDefault(language, known.get(DUTCH));
    }

    /** Words of a language for a place that is no address; in Dutch when it lacks them, empty for any other place. */
    public Optional<String> place(String code, String language) {
        return placeIn(code, language).or(() -> placeIn(code, DUTCH));
    }

    private Optional<String> placeIn(String code, String language) {
        return places.stream()
                .filter(place -> place.code().equals(code) && place.language().equals(language))
                .map(PlaceWords::words)
                .findFirst();
    }
}
