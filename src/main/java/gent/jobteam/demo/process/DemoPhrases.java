package gent.jobteam.demo.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Invented sentences by the field that they answer; {@code *} answers any other field. */
class DemoPhrases {

    private static final String ANY = "*";

    record Phrase(String key, String text) {}

    private final Map<String, List<String>> texts;

    DemoPhrases(List<Phrase> phrases) {
        texts = phrases.stream()
                .collect(Collectors.groupingBy(Phrase::key, Collectors.mapping(Phrase::text, Collectors.toList())));
    }

    /** A sentence for this field; empty when a number, an address or the like is asked and nothing fits. */
    Optional<String> about(String field, Random random) {
        if (field.equals("receiverEmail")) {
            return Optional.of("team%d@example.org".formatted(random.nextInt(100)));
        }
        String key = field.toLowerCase(Locale.ROOT);
        if (field.equals("earlierCase") || key.contains("phone") || key.contains("email")) {
            return Optional.empty();
        }
        List<String> fitting = texts.getOrDefault(field, texts.get(ANY));
        return Optional.of(fitting.get(random.nextInt(fitting.size())));
    }
}
