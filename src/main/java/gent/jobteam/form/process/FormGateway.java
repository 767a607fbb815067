package gent.jobteam.form.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.AnswerCheck;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FieldError;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.FormField;
import gent.jobteam.form.FormRefused;
import gent.jobteam.form.FormSchema;
import gent.jobteam.form.FormStored;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import gent.jobteam.platform.process.VariableCatalog;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes a form apart: checks every answer, gives the personal ones to the form's {@link CaseForm} and leaves only what
 * the variable allow-list names for the engine. Everything happens in the transaction of the step.
 */
@Component
public class FormGateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final FormSchemas schemas = new FormSchemas();
    private final HideConditions conditions = new HideConditions();
    private final VariableCatalog catalog;
    private final ObjectProvider<CaseForm> forms;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;

    /** @param forms asked for when a form is used, because they may need the engine that needs this gateway */
    FormGateway(
            VariableCatalog catalog,
            ObjectProvider<CaseForm> forms,
            MessageSource texts,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.forms = forms;
        this.texts = texts;
        this.events = events;
    }

    /**
     * Stores the personal answers and returns what the engine may know.
     *
     * @param caseOpened told the case number when a start form opens a case
     * @throws FormRefusedException when an answer cannot be taken; nothing was changed
     */
    VariableMap take(
            String deploymentId,
            String formId,
            FormContext context,
            Map<String, Object> raw,
            VariableScope scope,
            Consumer<String> caseOpened) {
        try {
            FormSchema schema = schemas.find(deploymentId, formId);
            Optional<CaseForm> form = caseForm(formId);
            var plain = plain(raw);
            var checked = new AnswerCheck(schema, () -> form.map(found -> found.choices(context))
                            .orElse(Map.of()))
                    .check(plain, conditions.with(shown(schema, context, plain)));
            var caseNumber = new AtomicReference<>(context.caseNumber());
            var answers = new Answers(context, checked, opened -> {
                caseNumber.set(opened);
                caseOpened.accept(opened);
            });
            form.ifPresent(found -> found.store(answers));
            if (caseNumber.get() != null) {
                events.publishEvent(new FormStored(caseNumber.get(), formId, context.userId()));
            }
            return forEngine(schema, checked, answers, scope);
        } catch (FormRefused refused) {
            throw new FormRefusedException(refused.errors());
        } catch (Refusal refusal) {
            String text = texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH);
            throw new FormRefusedException(List.of(new FieldError("", text)));
        }
    }

    /** What the form shows when it opens; empty for a form without personal fields. */
    Map<String, Object> show(String formId, FormContext context) {
        var shown = new LinkedHashMap<String, Object>();
        caseForm(formId).ifPresent(form -> {
            shown.putAll(form.prefill(context));
            shown.putAll(form.choices(context));
        });
        return shown;
    }

    /** The lists of a start form that depend on our data, by {@code valuesKey}. */
    public Map<String, List<Choice>> choices(String formId, FormContext context) {
        return caseForm(formId).map(form -> form.choices(context)).orElse(Map.of());
    }

    Optional<CaseForm> caseForm(String formId) {
        return forms.stream().filter(form -> form.formId().equals(formId)).findFirst();
    }

    /** What a hide condition may ask about, as in the browser: the answers, and what the process holds besides them. */
    private static Map<String, Object> shown(FormSchema schema, FormContext context, Map<String, Object> answers) {
        var shown = new LinkedHashMap<String, Object>(context.variables());
        schema.fields().forEach(field -> shown.remove(field.key()));
        shown.putAll(answers);
        return shown;
    }

    private VariableMap forEngine(
            FormSchema schema, Map<String, Object> checked, Answers answers, VariableScope scope) {
        VariableMap variables = Variables.createVariables();
        for (FormField field : schema.fields()) {
            catalog.find(field.key()).ifPresent(entry -> {
                Object value = checked.get(field.key());
                if (value instanceof LocalDate day) {
                    value = Date.from(LocalTime.startOf(day));
                }
                if (value == null && entry.type().equals("flag") && field.type().equals("checkbox")) {
                    value = false;
                }
                if (value != null || scope.hasVariable(field.key())) {
                    variables.put(field.key(), value);
                }
            });
        }
        answers.variables().forEach((name, value) -> variables.put(name, engineValue(value)));
        answers.passing()
                .forEach((name, value) -> variables.put(name, Variables.untypedValue(engineValue(value), true)));
        return variables;
    }

    /** A list lives for this transaction only and is never stored; a day becomes its first moment. */
    private static Object engineValue(Object value) {
        if (value instanceof List<?> list) {
            return Variables.untypedValue(list, true);
        }
        return value instanceof LocalDate day ? Date.from(LocalTime.startOf(day)) : value;
    }

    /** Lists arrive as Json values of the engine; whatever is not a list of texts is left for the check to refuse. */
    private static Map<String, Object> plain(Map<String, Object> raw) {
        var plain = new LinkedHashMap<String, Object>();
        raw.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list;
        }
        try {
            return JSON.readValue(value.toString(), TEXTS);
        } catch (JsonProcessingException notAList) {
            return value;
        }
    }
}
