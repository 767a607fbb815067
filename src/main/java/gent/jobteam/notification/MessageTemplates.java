package gent.jobteam.notification;

import gent.jobteam.partnership.MessageTexts;
import gent.jobteam.partnership.MessageTexts.Text;
import gent.jobteam.partnership.SheetTexts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The messages to participants ("sjablonen"), checked at start: a place that nobody fills in, or an SMS that would be too
 * long, is found before anybody gets it.
 */
@Component
class MessageTemplates {

    /** Characters of an SMS, with everything filled in; two parts in Latin script, at most five in another. */
    static final int LONGEST_SMS = 320;

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ps");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final MessageTexts texts;
    private final Map<String, MessageTemplate> templates;

    MessageTemplates(MessageTexts texts) {
        this.texts = texts;
        this.templates = texts.templates().stream()
                .map(template -> new MessageTemplate(
                        template.name(),
                        template.title(),
                        template.channelList().stream().map(Channel::of).collect(Collectors.toUnmodifiableSet()),
                        template.placeList().stream()
                                .map(place -> Place.of(place)
                                        .orElseThrow(() -> new IllegalStateException(
                                                "Template %s: unknown place %s".formatted(template.name(), place))))
                                .collect(Collectors.toUnmodifiableSet())))
                .collect(Collectors.toMap(MessageTemplate::name, Function.identity(), (a, b) -> a, TreeMap::new));
        templates.values().forEach(template -> SheetTexts.LANGUAGES.forEach(language -> check(template, language)));
    }

    /**
     * A text with everything filled in.
     *
     * @param subject one line; only mails have one
     */
    record Filled(String subject, String body) {}

    /** @throws IllegalArgumentException when there is none with this name */
    MessageTemplate get(String name) {
        MessageTemplate template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException("No template " + name);
        }
        return template;
    }

    /** Dutch title; the name itself when the partnership has no such template any more. */
    String title(String name) {
        return templates.containsKey(name) ? templates.get(name).title() : name;
    }

    /** By name. */
    Stream<MessageTemplate> all() {
        return templates.values().stream();
    }

    /** The message in a language; in Dutch when it lacks the text. What is filled in is never read as a place itself. */
    Filled fill(MessageTemplate template, String language, Map<String, String> values) {
        Text text = texts.in(template.name(), language);
        return new Filled(fill(text.subject(), text.language(), values), fill(text.body(), text.language(), values));
    }

    private String fill(String text, String language, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(isolated(
                        shown(Place.of(found.group(1)).orElseThrow(), values.get(found.group(1)), language),
                        language)));
    }

    private String shown(Place place, String value, String language) {
        boolean isPlace = place == Place.PLACE;
        return place.show(isPlace ? texts.place(value, language).orElse(value) : value, language);
    }

    /** A Dutch name or address keeps its own order of words and signs in a text from right to left. */
    private static String isolated(String value, String language) {
        return RIGHT_TO_LEFT.contains(language) ? ISOLATE + value + END_OF_ISOLATE : value;
    }

    private void check(MessageTemplate template, String language) {
        Text text = texts.in(template.name(), language);
        PLACE.matcher(text.subject() + " " + text.body()).results().forEach(place -> {
            if (!template.asks(place.group(1))) {
                throw wrong(template, language, "asks for " + place.group(1));
            }
        });
        if (text.subject().isEmpty() || text.body().isEmpty()) {
            throw wrong(template, language, "has no subject or no text");
        }
        int length = fill(template, language, samples(template)).body().length();
        if (template.channels().contains(Channel.SMS) && length > LONGEST_SMS) {
            throw wrong(template, language, "may be %d characters as an SMS".formatted(length));
        }
    }

    private static IllegalStateException wrong(MessageTemplate template, String language, String what) {
        return new IllegalStateException("Template %s in %s %s".formatted(template.name(), language, what));
    }

    /** The longest that can be filled in. */
    static Map<String, String> samples(MessageTemplate template) {
        return Stream.concat(Stream.of(Place.NAME), template.places().stream())
                .distinct()
                .collect(Collectors.toMap(Place::code, Place::sample));
    }

    /**
     * A message that is sent often.
     *
     * @param title Dutch, for colleagues
     * @param places what whoever sends it has to give
     */
    record MessageTemplate(String name, String title, Set<Channel> channels, Set<Place> places) {

        /** @throws IllegalArgumentException when a place has no value, or none that fits */
        void check(Map<String, String> values) {
            for (Place place : places) {
                if (!values.containsKey(place.code())) {
                    throw new IllegalArgumentException("Template %s asks for %s".formatted(name, place.code()));
                }
                place.check(values.get(place.code()));
            }
        }

        boolean asks(String place) {
            return place.equals(Place.NAME.code())
                    || Place.of(place).filter(places::contains).isPresent();
        }
    }
}
