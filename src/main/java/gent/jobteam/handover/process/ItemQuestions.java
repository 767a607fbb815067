package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.Choice;
import gent.jobteam.form.ShownText;
import gent.jobteam.handover.Given;
import gent.jobteam.handover.Given.Taker;
import gent.jobteam.handover.OpenItem;
import gent.jobteam.handover.OpenItems;
import gent.jobteam.participant.CaseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks of everything that is open who takes it over; nothing passes that nobody took. */
@Component
class ItemQuestions {

    static final Set<String> FIELDS =
            Set.of("byReceiver", "byAftercare", "byParticipant", "notNeeded", "notNeededReason");

    static final String LIST = "openItems";

    private static final Map<Taker, String> FIELD_OF = Map.of(
            Taker.RECEIVER, "byReceiver",
            Taker.AFTERCARE, "byAftercare",
            Taker.PARTICIPANT, "byParticipant",
            Taker.NOBODY, "notNeeded");

    private static final String NOTHING_OPEN =
            "Er staan geen stappen, doorverwijzingen of afspraken open. De vragen hieronder mag je leeg laten.";

    private final OpenItems items;

    ItemQuestions(OpenItems items) {
        this.items = items;
    }

    List<Choice> choices(CaseNumber number) {
        return items.of(number).stream()
                .map(item -> new Choice(item.label(), item.key()))
                .toList();
    }

    /** @param given what was agreed before; what is open no more is left out */
    Map<String, Object> prefill(CaseNumber number, List<Given> given) {
        List<OpenItem> open = items.of(number);
        var shown = new HashMap<String, Object>();
        shown.put("openItemsLine", open.isEmpty() ? NOTHING_OPEN : lines(open));
        Set<String> keys = open.stream().map(OpenItem::key).collect(Collectors.toSet());
        FIELD_OF.forEach((taker, field) -> shown.put(
                field,
                given.stream()
                        .filter(one ->
                                one.taker() == taker && keys.contains(one.item().key()))
                        .map(one -> one.item().key())
                        .toList()));
        shown.put(
                "notNeededReason",
                given.stream()
                        .filter(one -> one.taker() == Taker.NOBODY
                                && keys.contains(one.item().key()))
                        .map(Given::reason)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        return shown;
    }

    /** Refuses when something is open that nobody takes, or two take. */
    List<Given> answered(Answers answers, CaseNumber number) {
        Map<String, Taker> takers = takers(answers);
        String reason = answers.text("notNeededReason").orElse("");
        if (takers.containsValue(Taker.NOBODY) && reason.isEmpty()) {
            answers.refuse("notNeededReason", "Zeg waarom dat niet meer nodig is.");
        }
        var given = new ArrayList<Given>();
        var left = new ArrayList<String>();
        items.of(number).forEach(item -> {
            Taker taker = takers.get(item.key());
            if (taker == null) {
                left.add(item.label());
            } else {
                given.add(new Given(item, taker, taker == Taker.NOBODY ? reason : ""));
            }
        });
        if (!left.isEmpty()) {
            answers.refuse("byReceiver", "Zeg wie dit overneemt: %s.".formatted(String.join("; ", left)));
        }
        return given;
    }

    private static Map<String, Taker> takers(Answers answers) {
        var takers = new LinkedHashMap<String, Taker>();
        for (Taker taker : Taker.values()) {
            String field = FIELD_OF.get(taker);
            for (String key : answers.chosen(field)) {
                if (takers.put(key, taker) != null) {
                    answers.refuse(field, "Dit staat op twee plaatsen. Kies één plaats voor elk punt.");
                }
            }
        }
        return takers;
    }

    /** Dutch Markdown: who takes over what. */
    String given(List<Given> given, String newGuide) {
        return given.isEmpty()
                ? "niets"
                : given.stream()
                        .map(one -> "%s: %s".formatted(ShownText.of(one.item().label()), who(one, newGuide)))
                        .collect(Collectors.joining("  \n", "  \n", ""));
    }

    private static String who(Given given, String newGuide) {
        return switch (given.taker()) {
            case RECEIVER -> ShownText.of(newGuide);
            case AFTERCARE -> "onze nazorg";
            case PARTICIPANT -> "de deelnemer zelf";
            case NOBODY -> "niet meer nodig (%s)".formatted(ShownText.of(given.reason()));
        };
    }

    private static String lines(List<OpenItem> open) {
        return open.stream()
                .map(item -> ShownText.of(item.label()))
                .collect(Collectors.joining(
                        "  \n", "**Dit staat nog open.** Geef elk punt aan iemand. Niets mag wegvallen.  \n", ""));
    }
}
