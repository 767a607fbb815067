package gent.jobteam.referral.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import gent.jobteam.referral.Answer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a receiver typed. Absent fields are empty.
 *
 * @param what {@code accept}, {@code refuse} or {@code ask}
 * @param form made with the empty form, so that one form asks once
 */
record AnswerForm(String what, String form, String person, String reason, String note, String question, String day) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_NOTE = 500;
    static final int LONGEST_QUESTION = 1000;

    static AnswerForm empty() {
        return new AnswerForm("", UUID.randomUUID().toString(), "", "", "", "", "");
    }

    static AnswerForm of(Map<String, String> typed) {
        return new AnswerForm(
                typed.getOrDefault("what", ""),
                typed.getOrDefault("form", ""),
                TypedText.tidy(typed.getOrDefault("person", "")),
                typed.getOrDefault("reason", ""),
                TypedText.tidy(typed.getOrDefault("note", "")),
                TypedText.tidy(typed.getOrDefault("question", "")),
                typed.getOrDefault("day", "").strip());
    }

    boolean isQuestion() {
        return what.equals("ask");
    }

    Answer answer() {
        return what.equals("accept") ? Answer.accepted(person, note) : Answer.refused(reason, note);
    }

    UUID formId() {
        return UUID.fromString(form);
    }

    /** Empty when none was proposed. */
    Optional<LocalDate> proposedOn() {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    /** Whether a page of ours could have sent this. */
    boolean isOurs() {
        try {
            UUID.fromString(form);
        } catch (IllegalArgumentException strange) {
            return false;
        }
        return what.equals("accept") || what.equals("refuse") || isQuestion();
    }

    /** Dutch, by field, in the order of the page. */
    Map<String, String> errors(Partnership partnership, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        switch (what) {
            case "accept" -> {
                check(errors, "person", person, false, LONGEST_NAME);
                check(errors, "note", note, true, LONGEST_NOTE);
            }
            case "refuse" -> {
                if (partnership.receiversReasons().stream()
                        .noneMatch(known -> known.code().equals(reason))) {
                    errors.put("reason", "Kies waarom niet.");
                }
                check(errors, "refusalNote", note, true, LONGEST_NOTE);
            }
            default -> {
                check(errors, "question", question, true, LONGEST_QUESTION);
                if (question.isEmpty() && day.isEmpty()) {
                    errors.put("question", "Schrijf uw vraag, of stel een dag voor.");
                }
                checkDay(errors, today);
            }
        }
        return errors;
    }

    private void checkDay(Map<String, String> errors, LocalDate today) {
        try {
            if (proposedOn()
                    .filter(on -> on.isBefore(today) || on.isAfter(today.plusYears(1)))
                    .isPresent()) {
                errors.put("day", "Kies een dag vanaf vandaag, binnen het jaar.");
            }
        } catch (DateTimeParseException noDay) {
            errors.put("day", "Dit is geen dag. Schrijf bijvoorbeeld %s.".formatted(today));
        }
    }

    private static void check(
            Map<String, String> errors, String field, String text, boolean severalLines, int longest) {
        if (!TypedText.isUsable(text, severalLines)) {
            errors.put(field, "Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.");
        } else if (TypedText.length(text) > longest) {
            errors.put(field, "Gebruik hoogstens %d tekens.".formatted(longest));
        }
    }
}
