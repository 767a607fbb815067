package gent.jobteam.platform.process;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a model may hold an expression, and which one. */
class ExpressionPlaces {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z]\\w*)}");
    private static final Pattern TERM = Pattern.compile("\\$\\{terms\\.(\\w+)}");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");
    private static final Pattern REPEATED = Pattern.compile("R\\d*/(.*)");
    private static final String CASE_NUMBER = "#{execution.processBusinessKey}";

    /** Stand in a model for whoever is responsible for the case, or gives the session. */
    private static final List<String> OWNERS = List.of("caseManager", "sessionTrainer");

    private final KnownNames names;
    private final Findings findings;
    private final ConditionCheck conditions;

    ExpressionPlaces(KnownNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
        this.conditions = new ConditionCheck(names.variables(), findings);
    }

    /** @param place name of an element for the text in it, {@code element@attribute} for an attribute */
    void check(String element, String place, String content) {
        String text = content.strip();
        if (text.isEmpty()) {
            return;
        }
        switch (place) {
            case "serviceTask@delegateExpression", "sendTask@delegateExpression" ->
                bean(element, text, names.delegates(), "stap");
            case "taskListener@delegateExpression" -> bean(element, text, names.taskListeners(), "luisteraar");
            case "executionListener@delegateExpression" ->
                bean(element, text, names.executionListeners(), "luisteraar");
            case "conditionExpression", "completionCondition" -> conditions.condition(element, text);
            case "in@sourceExpression", "out@sourceExpression" -> conditions.value(element, text);
            case "inputParameter", "outputParameter" -> fixedOrValue(element, text);
            case "in@businessKey" -> caseNumber(element, text);
            case "timeDuration", "userTask@dueDate", "userTask@followUpDate" -> when(element, text, true);
            case "timeDate" -> when(element, text, false);
            case "timeCycle" -> cycle(element, text);
            case "userTask@candidateGroups", "process@candidateStarterGroups" -> groups(element, text);
            case "userTask@assignee" -> assignee(element, text);
            case "multiInstanceLoopCharacteristics@collection" -> collection(element, text);
            default -> none(element, text);
        }
    }

    private void fixedOrValue(String element, String text) {
        if (text.contains("{")) {
            conditions.value(element, text);
        }
    }

    private void bean(String element, String text, Set<String> known, String kind) {
        Matcher bean = NAME.matcher(text);
        if (!bean.matches()) {
            findings.add(element, "Noem hier één %s als ${naam}, niet %s.", kind, text);
        } else if (!known.contains(bean.group(1))) {
            findings.add(element, "De %s %s bestaat niet.", kind, bean.group(1));
        }
    }

    private void caseNumber(String element, String text) {
        if (!text.equals(CASE_NUMBER)) {
            findings.add(element, "Geef als businessKey het dossiernummer door: %s.", CASE_NUMBER);
        }
    }

    /** A moment variable, a term or, where it can be, a period; a text variable can hold a period too. */
    private void when(String element, String text, boolean canBePeriod) {
        Matcher term = TERM.matcher(text);
        Matcher variable = NAME.matcher(text);
        if (term.matches()) {
            term(element, term.group(1));
        } else if (variable.matches()) {
            variable(element, variable.group(1), canBePeriod ? Set.of("moment", "text") : Set.of("moment"));
        } else if (!canBePeriod || !PERIOD.matcher(text).matches()) {
            findings.add(
                    element, "Gebruik een termijn (${terms.naam}), een periode of een datumvariabele, niet %s.", text);
        }
    }

    private void cycle(String element, String text) {
        Matcher repeated = REPEATED.matcher(text);
        if (repeated.matches()) {
            when(element, repeated.group(1), true);
        } else {
            findings.add(element, "Schrijf een herhaling als R/${terms.naam}, niet als %s.", text);
        }
    }

    private void term(String element, String name) {
        if (!names.terms().contains(name)) {
            findings.add(element, "De termijn %s bestaat niet.", name);
        }
    }

    private void variable(String element, String name, Set<String> types) {
        var entry = names.variables().find(name);
        if (entry.isEmpty()) {
            findings.add(element, "De variabele %s staat niet op de lijst van toegelaten variabelen.", name);
        } else if (!types.contains(entry.get().type())) {
            findings.add(element, "De variabele %s heeft hier niet de juiste soort waarde.", name);
        }
    }

    private void groups(String element, String text) {
        for (String group : text.split(",")) {
            Matcher variable = NAME.matcher(group.strip());
            if (variable.matches()) {
                roleVariable(element, variable.group(1));
            } else if (!names.groups().contains(group.strip())) {
                findings.add(element, "De rol %s bestaat niet.", group.strip());
            }
        }
    }

    /** Each value that the variable can have is a role. */
    private void roleVariable(String element, String name) {
        variable(element, name, Set.of("text"));
        PossibleValues.of(Set.of(name), names.variables())
                .ifPresentOrElse(
                        all -> all.stream()
                                .map(values -> values.get(name))
                                .filter(value -> !names.groups().contains(value))
                                .forEach(value -> findings.add(element, "De rol %s bestaat niet.", value)),
                        () -> findings.add(element, "De variabele %s kan meer zijn dan een rol.", name));
    }

    private void assignee(String element, String text) {
        if (!OWNERS.contains(text)) {
            findings.add(element, "Een taak is van %s of van een rol, niet van %s.", String.join(", ", OWNERS), text);
        }
    }

    /** A list is never stored, so it is on no list of variables; its name is all there is. */
    private void collection(String element, String text) {
        if (!text.matches("\\w+") && !NAME.matcher(text).matches()) {
            findings.add(element, "Noem hier één variabele, niet %s.", text);
        }
    }

    private void none(String element, String text) {
        if (text.contains("${") || text.contains("#{")) {
            findings.add(element, "Hier mag geen expressie staan: %s.", text);
        }
    }
}
