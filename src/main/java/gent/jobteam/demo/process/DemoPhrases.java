package gent.jobteam.demo.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented sentences by the field that they answer. */
class DemoPhrases {

    /** @param key of the field, or {@code <form id>.<key>} where the question differs from form to form */
    record Phrase(String key, String text) {}

    private final Map<String, List<String>> texts;

    DemoPhrases(List<Phrase> phrases) {
        texts = phrases.stream()
                .collect(Collectors.groupingBy(Phrase::key, Collectors.mapping(Phrase::text, Collectors.toList())));
    }

    /** A sentence for this field; empty when a number, an address or the like is asked and nothing fits. */
    Optional<String> about(String formId, String field, Random random) {
        if (field.equals("receiverEmail")) {
            return Optional.of("team%d@example.org".formatted(random.nextInt(100)));
        }
        if (isLeftOpen(field)) {
            return Optional.empty();
        }
        List<String> fitting = of(formId, field);
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** All sentences for this field, those for this form first of all; empty when there is none. */
    List<String> of(String formId, String field) {
        return Stream.of("%s.%s".formatted(formId, field), field)
                .map(key -> texts.getOrDefault(key, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Numbers and addresses of people and of organisations: nobody has those that we could invent. */
    static boolean isLeftOpen(String field) {
        String key = field.toLowerCase(Locale.ROOT);
        return field.equals("earlierCase") || field.equals("birth") || key.contains("phone") || key.contains("email");
    }
}
