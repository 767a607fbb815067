package gent.jobteam.registration.web;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.gate.Unacceptable;
import gent.jobteam.platform.TypedText;
import gent.jobteam.registration.Announced.Need;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** What the service takes, by the names that {@code api/registrations.yaml} gives it. */
final class RegistrationJson {

    /** Names of the form, where the service has others. */
    private static final Map<String, String> NAMES =
            Map.of("yourMail", "referrerMail", "language", "contactLanguage", "agree", "agreed");

    private static final Set<String> TEXTS = Set.of(
            "name", "phone", "email", "place", "contactLanguage", "district", "need", "question", "referrerMail");
    private static final Set<String> ANSWERS = Set.of("agreed", "mayHearResult");

    private RegistrationJson() {}

    /** What a field of the form is called here. */
    static String nameOf(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** @throws Unacceptable when it is no object, has a field that we do not know, or one of another type */
    static RegisterForm form(JsonNode body, String organisation) throws Unacceptable {
        if (!body.isObject()) {
            throw new Unacceptable(400, "No object");
        }
        for (var field : body.properties()) {
            boolean known = TEXTS.contains(field.getKey()) && field.getValue().isTextual()
                    || ANSWERS.contains(field.getKey()) && field.getValue().isBoolean();
            if (!known) {
                throw new Unacceptable(400, "Unknown field, or one of another type");
            }
        }
        return new RegisterForm(
                false,
                organisation,
                text(body, "referrerMail"),
                text(body, "name"),
                text(body, "phone"),
                text(body, "email"),
                text(body, "place"),
                text(body, "contactLanguage"),
                text(body, "district"),
                need(text(body, "need")),
                text(body, "question"),
                body.path("agreed").asBoolean(),
                body.path("mayHearResult").asBoolean(),
                "");
    }

    private static String need(String told) throws Unacceptable {
        if (!told.isEmpty()
                && Arrays.stream(Need.values()).noneMatch(known -> known.name().equals(told))) {
            throw new Unacceptable(400, "No such need");
        }
        return told;
    }

    private static String text(JsonNode body, String name) {
        return TypedText.tidy(body.path(name).asText(""));
    }
}
