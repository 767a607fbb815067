package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCheckTest {

    private final ModelCheck check = new ModelCheck(SampleProcesses.NAMES);

    @Test
    void aGoodModelHasNoViolations() {
        assertThat(check.violations(SampleProcesses.all())).isEmpty();
    }

    @Test
    void aViolationSaysWhichFileAndElement() {
        var violations = violations("lend", "camunda:delegateExpression=\"${shelveBookDelegate}\"", "");

        assertThat(violations)
                .containsExactly(new Violation("lend.bpmn", "serviceTask_shelveBook", "Geef een delegateExpression."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"code", "expressions", "steps", "questions", "drawing"})
    void isRefused(String what, String process, String part, String replacement, String explanation) {
        assertThat(violations(process, part, replacement))
                .as(what)
                .extracting(Violation::explanation)
                .anyMatch(text -> text.contains(explanation));
    }

    static Stream<Arguments> code() {
        String delegate = "camunda:delegateExpression=\"${shelveBookDelegate}\"";
        String open = "<bpmn:process ";
        return Stream.of(
                arguments("class", "lend", delegate, "camunda:class=\"java.lang.Runtime\"", "camunda:class"),
                arguments("expression", "lend", delegate, "camunda:expression=\"${x.run()}\"", "camunda:expression"),
                arguments("external task", "lend", delegate, "camunda:type=\"external\"", "camunda:type"),
                arguments("method", "lend", "${shelveBookDelegate}", "${shelveBookDelegate.run()}", "Noem hier één"),
                arguments("two beans", "lend", "${shelveBookDelegate}", "${a}${b}", "Noem hier één"),
                arguments("unknown bean", "lend", "${shelveBookDelegate}", "${dataSource}", "dataSource bestaat niet"),
                arguments("script task", "lend", "bpmn:serviceTask ", "bpmn:scriptTask ", "bpmn:scriptTask"),
                arguments("doctype", "lend", "<bpmn:definitions", "<!DOCTYPE x []><bpmn:definitions", "veilig"),
                arguments("other root", "lend", open, "<bpmn:collaboration id=\"c\"/>" + open, "bpmn:collaboration"),
                arguments(
                        "language",
                        "lend",
                        "<bpmn:conditionExpression ",
                        "<bpmn:conditionExpression language=\"javascript\" ",
                        "language"),
                arguments(
                        "script listener",
                        "lend",
                        "<bpmn:incoming>flow_askedToTakeBack",
                        "<bpmn:extensionElements><camunda:taskListener event=\"create\"><camunda:script"
                                + " scriptFormat=\"juel\">x</camunda:script></camunda:taskListener>"
                                + "</bpmn:extensionElements><bpmn:incoming>flow_askedToTakeBack",
                        "camunda:script"),
                arguments(
                        "connector",
                        "lend",
                        "<bpmn:incoming>flow_askedToTakeBack",
                        "<bpmn:extensionElements><camunda:connector/></bpmn:extensionElements>"
                                + "<bpmn:incoming>flow_askedToTakeBack",
                        "camunda:connector"),
                arguments(
                        "unknown listener",
                        "lend",
                        "<bpmn:incoming>flow_askedToTakeBack",
                        "<bpmn:extensionElements><camunda:taskListener event=\"create\""
                                + " delegateExpression=\"${shelfListener}\"/></bpmn:extensionElements>"
                                + "<bpmn:incoming>flow_askedToTakeBack",
                        "shelfListener bestaat niet"));
    }

    static Stream<Arguments> expressions() {
        String condition = "${outcome == 'returned'}";
        return Stream.of(
                arguments("in a name", "lend", "name=\"Boek terug\"", "name=\"Boek ${outcome}\"", "geen expressie"),
                arguments("deferred", "lend", "name=\"Boek terug\"", "name=\"Boek #{outcome}\"", "geen expressie"),
                arguments(
                        "in documentation",
                        "lend",
                        "<bpmn:startEvent",
                        "<bpmn:documentation>${a}</bpmn:documentation><bpmn:startEvent",
                        "geen expressie"),
                arguments(
                        "method call", "lend", condition, "${outcome.equals('returned')}", "eenvoudige vergelijkingen"),
                arguments(
                        "a word operator", "lend", condition, "${outcome eq 'returned'}", "eenvoudige vergelijkingen"),
                arguments("no expression", "lend", condition, "outcome", "Schrijf de voorwaarde"),
                arguments(
                        "unknown variable", "lend", condition, "${name == 'returned'}", "name staat niet op de lijst"),
                arguments("impossible value", "lend", condition, "${outcome == 'retuned'}", "wordt nooit 'retuned'"),
                arguments("mixed types", "lend", condition, "${outcome == 1}", "verschillende soorten"),
                arguments("no question", "lend", condition, "${outcome}", "geen vraag met ja of nee"),
                arguments("text is no flag", "lend", condition, "${!outcome}", "juiste soort"),
                arguments("order of texts", "lend", condition, "${outcome &lt; 'a'}", "juiste soort"),
                arguments("unknown term", "lend", "terms.taskDue", "terms.taskDone", "termijn taskDone bestaat niet"),
                arguments("method of a term", "lend", "${terms.taskDue}", "${terms.get('x')}", "Gebruik een termijn"),
                arguments("wrong period", "lend", "${terms.taskDue}", "7 dagen", "Gebruik een termijn"),
                arguments(
                        "personal due date",
                        "lend",
                        "camunda:candidateGroups=",
                        "camunda:dueDate=\"${dateTime().plusDays(7).toDate()}\" camunda:candidateGroups=",
                        "Gebruik een termijn"),
                arguments(
                        "business key",
                        "round",
                        "#{execution.processBusinessKey}",
                        "#{execution.processInstanceId}",
                        "dossiernummer"));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("no time to live", "lend", "camunda:historyTimeToLive=\"P180D\"", "", "historyTimeToLive"),
                arguments("no version tag", "lend", "camunda:versionTag=\"1.0\"", "", "versionTag"),
                arguments("not async", "lend", "camunda:asyncBefore=\"true\"", "", "asyncBefore"),
                arguments("form", "lend", "camunda:formRef=\"lend_takeBack\"", "", "Geef een formulier"),
                arguments(
                        "binding",
                        "lend",
                        "formRefBinding=\"deployment\"",
                        "formRefBinding=\"latest\"",
                        "formRefBinding"),
                arguments("other form", "lend", "\"lend_takeBack\"", "\"lend_give\"", "heet lend_takeBack"),
                arguments(
                        "missing form",
                        "lend",
                        "\"lend_takeBack\"",
                        "\"lend_give\"",
                        "forms/lend/give.form bestaat niet"),
                arguments("unused form", "lend", "\"lend_takeBack\"", "\"lend_give\"", "Geen taak gebruikt"),
                arguments("nobody's task", "lend", "camunda:candidateGroups=\"coordination\"", "", "van wie"),
                arguments(
                        "unknown role",
                        "lend",
                        "candidateGroups=\"coordination\"",
                        "candidateGroups=\"coaches\"",
                        "De rol coaches"),
                arguments(
                        "role by variable",
                        "lend",
                        "candidateGroups=\"coordination\"",
                        "candidateGroups=\"${outcome}\"",
                        "De rol returned"),
                arguments(
                        "somebody's task",
                        "lend",
                        "camunda:candidateGroups=\"coordination\"",
                        "camunda:assignee=\"demo\"",
                        "niet van demo"),
                arguments("start form", "lend", "camunda:isStartableInTasklist=\"false\"", "", "starten"),
                arguments(
                        "no business key",
                        "round",
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        "",
                        "dossiernummer"),
                arguments(
                        "all variables",
                        "round",
                        "source=\"readerId\" target=\"readerId\"",
                        "variables=\"all\"",
                        "variables"),
                arguments("unlisted variable", "round", "source=\"readerId\"", "source=\"readerName\"", "readerName"),
                arguments(
                        "impossible fixed value",
                        "round",
                        "source=\"readerId\" target",
                        "sourceExpression=\"${'Magda'}\" target",
                        "kan niet 'Magda' zijn"),
                arguments(
                        "impossible output",
                        "round",
                        "<camunda:in source=\"readerId\" target=\"readerId\" />",
                        "<camunda:inputOutput><camunda:outputParameter name=\"outcome\">gone"
                                + "</camunda:outputParameter></camunda:inputOutput>",
                        "kan niet 'gone' zijn"),
                arguments(
                        "unlisted element",
                        "round",
                        "elementVariable=\"readerId\"",
                        "elementVariable=\"reader\"",
                        "reader"),
                arguments(
                        "binding of a call",
                        "round",
                        "calledElementBinding=\"latest\"",
                        "calledElementBinding=\"deployment\"",
                        "latest"));
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments("no question", "lend", "name=\"Wat is er met het boek?\"", "name=\"Boek\"", "met een vraag"),
                arguments("no answer", "lend", "name=\"Terug\"", "", "met een antwoord"),
                arguments("no default", "lend", "default=\"flow_outcomeLost\"", "", "Geef een voorwaarde"),
                arguments(
                        "two answers at once",
                        "lend",
                        "${outcome == 'stop'}",
                        "${outcome == 'stop' || outcome == 'returned'}",
                        "Twee antwoorden passen tegelijk bij {outcome=returned}"),
                arguments(
                        "an end without event",
                        "lend",
                        "targetRef=\"endEvent_returned\"",
                        "targetRef=\"endEvent_lost\"",
                        "nooit bereikt"));
    }

    static Stream<Arguments> drawing() {
        return Stream.of(
                arguments("id of a task", "lend", "userTask_takeBack", "Activity_1ab", "begint met userTask_"),
                arguments("id of a start", "lend", "startEvent_asked", "event_asked", "begint met startEvent_"),
                arguments("id of an end", "lend", "endEvent_lost", "event_lost", "begint met endEvent_"),
                arguments("id of a flow", "lend", "flow_askedToTakeBack", "Flow_1ab", "begint met flow_"),
                arguments("process id", "lend", "process id=\"lend\"", "process id=\"loan\"", "naam van het bestand"),
                arguments(
                        "no documentation",
                        "lend",
                        "<bpmn:documentation>Een boek gaat naar een lezer en komt terug.</bpmn:documentation>",
                        "",
                        "waarover"),
                arguments("no name", "lend", "name=\"Boek te laat\"", "", "een naam"),
                arguments(
                        "not drawn",
                        "lend",
                        "bpmnElement=\"event_late\"",
                        "bpmnElement=\"endEvent_lost\"",
                        "niet getekend"),
                arguments("code", "lend", "escalationCode=\"bookLost\"", "escalationCode=\"lost\"", "Escalation_"),
                arguments("no process", "lend", "<bpmn:process ", "<bpmn:proces ", "bpmn:proces"));
    }

    private List<Violation> violations(String process, String part, String replacement) {
        return check.violations(List.of(SampleProcesses.model(process, part, replacement)));
    }
}
