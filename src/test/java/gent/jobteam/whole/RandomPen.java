package gent.jobteam.whole;

import gent.jobteam.demo.process.Pen;
import gent.jobteam.form.FormField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Somebody who answers anything that a form allows; every text holds one of {@link #MARKERS}. */
class RandomPen implements Pen {

    /** In every free answer; recognisable in every table, byte array and log line. */
    static final String TEXT = "Zzmerkteken";

    /** In every name; another one, because a case without agreement to share may be told, but not with the name. */
    static final String NAME = "Zznaamteken";

    /** In every telephone number. */
    static final String PHONE = "+3240077";

    static final List<String> MARKERS = List.of(TEXT, NAME, PHONE);

    /** Lists of which each choice belongs in exactly one. */
    private static final List<String> TAKERS = List.of("byReceiver", "byAftercare", "byParticipant", "notNeeded");

    private static final Set<String> ENDINGS = Set.of("withdraws", "stops", "stop", "declines", "regularOffer");

    /** Other answers are given this often before one that ends the case. */
    private static final int SELDOM = 6;

    private final Random random;
    private final Supplier<LocalDate> today;
    private final Map<String, Integer> given = new HashMap<>();

    RandomPen(Random random, Supplier<LocalDate> today) {
        this.random = random;
        this.today = today;
    }

    @Override
    public Optional<Object> answer(String formId, FormField field, List<String> choices) {
        if (TAKERS.contains(field.key())) {
            return Optional.of(choices.stream()
                    .filter(choice -> Math.floorMod(choice.hashCode(), TAKERS.size()) == TAKERS.indexOf(field.key()))
                    .toList());
        }
        if (!field.required() && !field.key().equals("notNeededReason") && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (field.type()) {
                    case "radio", "select" -> choices.isEmpty() ? null : rarest(formId, field, choices);
                    case "checklist", "taglist" -> some(formId, field, choices);
                    case "checkbox" -> field.required() || random.nextBoolean();
                    case "number" -> number(field);
                    case "datetime" -> field.subtype().equals("time") ? "14:30" : day();
                    default -> text(field);
                });
    }

    private List<String> some(String formId, FormField field, List<String> choices) {
        var left = new ArrayList<>(choices);
        var chosen = new ArrayList<String>();
        for (int number = random.nextInt(3); number >= 0 && !left.isEmpty(); number--) {
            String choice = rarest(formId, field, left);
            left.remove(choice);
            chosen.add(choice);
        }
        return chosen;
    }

    /** One of the answers that were given least often so far, so that every branch gets its turn. */
    private String rarest(String formId, FormField field, List<String> choices) {
        var mixed = new ArrayList<>(choices);
        Collections.shuffle(mixed, random);
        String question = formId + " " + field.key() + " ";
        String choice = Collections.min(mixed, Comparator.comparing(each -> weight(question, each)));
        given.merge(question + choice, 1, Integer::sum);
        return choice;
    }

    /** An answer that ends a case gets its turn late and seldom: a case that ends shows nothing more. */
    private int weight(String question, String choice) {
        int times = given.getOrDefault(question + choice, 0);
        return ENDINGS.contains(choice) ? SELDOM * (times + 1) : times;
    }

    private int number(FormField field) {
        int least = field.validate().path("min").asInt(1);
        int most = field.validate().path("max").asInt(least + 9);
        return least + random.nextInt(most - least + 1);
    }

    /** A day from three weeks ago to three weeks ahead. */
    private String day() {
        return today.get().plusDays(random.nextInt(43) - 21).toString();
    }

    private String text(FormField field) {
        String key = field.key().toLowerCase(Locale.ROOT);
        if (key.contains("email")) {
            return TEXT + random.nextInt(1000) + "@example.org";
        }
        if (key.contains("phone")) {
            return PHONE + (1000 + random.nextInt(8999));
        }
        if (key.equals("earliercase")) {
            return "";
        }
        String marker = key.equals("name") ? NAME : TEXT;
        return marker + " " + (char) ('а' + random.nextInt(32)) + random.nextInt(1000);
    }
}
