package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossier;
import gent.jobteam.worklist.OpenTask;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a contact is logged in two taps with a task outside a trajectory: how she was sought, and what came of it. Whatever
 * needs more words is left to the form of the task.
 *
 * @param kinds label by code; empty when the form does not ask
 * @param results what the second tap can say, by code
 * @param day field for the day
 * @param kept fields that stay as the form shows them
 */
record QuickContact(
        String phase,
        String element,
        Map<String, String> kinds,
        Map<String, Result> results,
        String day,
        List<String> kept) {

    /** @param answers what it says to the form */
    record Result(String label, Map<String, Object> answers) {}

    /** The task of this reader that is about a contact. */
    record Offer(String taskId, QuickContact contact) {}

    private static final Map<String, Result> REACHED_OR_NOT = results(
            "made", new Result("Bereikt, wil verder", Map.of("contactOutcome", "made")),
            "later", new Result("Bereikt, liever later", Map.of("contactOutcome", "later")),
            "notReached", new Result("Niet bereikt", Map.of("contactOutcome", "notReached")));

    private static final Map<String, String> ALL_KINDS =
            kinds("call", "Bellen", "message", "Bericht", "conversation", "Gesprek", "homeVisit", "Huisbezoek");

    private static final List<QuickContact> ALL = List.of(
            attempt("userTask_makeContact", ALL_KINDS),
            attempt("userTask_contactInLanguage", ALL_KINDS),
            attempt(
                    "userTask_seekOut",
                    kinds(
                            "homeVisit",
                            "Huisbezoek",
                            "conversation",
                            "Op straat of vindplaats",
                            "call",
                            "Via een bekende")),
            new QuickContact(
                    "aftercare",
                    "userTask_holdContact",
                    ALL_KINDS,
                    results(
                            "atWork",
                            new Result("Gaat goed, werkt", Map.of("aftercareContact", "fine", "atWork", "yes")),
                            "notAtWork",
                            new Result("Gaat goed, werkt niet", Map.of("aftercareContact", "fine", "atWork", "no")),
                            "notReached",
                            new Result("Niet bereikt", Map.of("aftercareContact", "notReached"))),
                    "contactOn",
                    List.of("workSince")),
            new QuickContact(
                    "aftercare",
                    "userTask_seekOut",
                    Map.of(),
                    results(
                            "found",
                            new Result("Gevonden", Map.of("seekOutResult", "found")),
                            "notFound",
                            new Result("Niet gevonden", Map.of("seekOutResult", "notFound"))),
                    "soughtOn",
                    List.of()));

    private static QuickContact attempt(String element, Map<String, String> kinds) {
        return new QuickContact("outreach", element, kinds, REACHED_OR_NOT, "contactOn", List.of("nextAttemptOn"));
    }

    /** Empty when no open task of this user is about a contact. */
    static Optional<Offer> of(Dossier dossier, String userId) {
        return dossier.tasks().stream()
                .filter(task -> task.assigneeId().equals(userId))
                .flatMap(task -> of(dossier.head().phase(), task).stream())
                .findFirst();
    }

    private static Optional<Offer> of(String phase, OpenTask task) {
        return ALL.stream()
                .filter(contact -> contact.phase().equals(phase))
                .filter(contact -> contact.element().equals(task.element()))
                .map(contact -> new Offer(task.id(), contact))
                .findFirst();
    }

    /** @param initiative empty when nobody noted it */
    Map<String, Object> answers(String kind, Result result, String initiative, LocalDate today) {
        var answers = new HashMap<>(result.answers());
        answers.put(day, today.toString());
        if (!kinds.isEmpty()) {
            answers.put("contactKind", kind);
        }
        if (!initiative.isEmpty()) {
            answers.put("contactInitiative", initiative);
        }
        return answers;
    }

    private static Map<String, Result> results(String one, Result first, String other, Result second) {
        var results = new LinkedHashMap<String, Result>();
        results.put(one, first);
        results.put(other, second);
        return results;
    }

    private static Map<String, Result> results(
            String one, Result first, String other, Result second, String last, Result third) {
        Map<String, Result> results = results(one, first, other, second);
        results.put(last, third);
        return results;
    }

    private static Map<String, String> kinds(String... codesAndLabels) {
        var kinds = new LinkedHashMap<String, String>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            kinds.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return kinds;
    }
}
