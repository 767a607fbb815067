package gent.jobteam.form.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormSchema;
import gent.jobteam.platform.process.Findings;
import gent.jobteam.platform.process.ProcessCheck;
import gent.jobteam.platform.process.ProcessFiles;
import gent.jobteam.platform.process.VariableCatalog;
import gent.jobteam.platform.process.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether each form works in Tasklist, reads as plain Dutch, and every answer is kept by somebody.
 *
 * <p>Tasklist 7.24 brings form-js 1.8.7. No linter knows that release; "7.22.0" is the newest platform version that
 * Camunda's own editor translates to form-js 1.8.7, so that is what the files say.
 */
public class FormCheck implements ProcessCheck {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String PLATFORM = "Camunda Platform";
    private static final String PLATFORM_VERSION = "7.22.0";
    private static final int SCHEMA_VERSION = 16;

    private final VariableCatalog variables;
    private final Optional<List<CaseForm>> caseForms;

    private FormCheck(VariableCatalog variables, Optional<List<CaseForm>> caseForms) {
        this.variables = variables;
        this.caseForms = caseForms;
    }

    /** For the running program: also whether somebody keeps each answer. */
    FormCheck(VariableCatalog variables, List<CaseForm> caseForms) {
        this(variables, Optional.of(List.copyOf(caseForms)));
    }

    /** For the build, where no {@link CaseForm} is made. */
    public static FormCheck ofFilesOnly(VariableCatalog variables) {
        return new FormCheck(variables, Optional.empty());
    }

    @Override
    public List<Violation> violations(List<ProcessFiles> processes) {
        var found = new ArrayList<Violation>();
        Set<String> ids = new TreeSet<>();
        for (ProcessFiles process : processes) {
            process.forms().forEach((file, content) -> {
                ids.add(idOf(file));
                found.addAll(check(file, content));
            });
        }
        caseForms.ifPresent(forms -> forms.stream()
                .filter(form -> !ids.contains(form.formId()))
                .forEach(form -> found.add(new Violation(
                        form.formId(),
                        "",
                        "Er bestaat geen formulier voor %s."
                                .formatted(form.getClass().getSimpleName())))));
        return found;
    }

    private List<Violation> check(String file, String content) {
        var findings = new Findings(file);
        try {
            JsonNode root = JSON.readTree(content);
            header(file, root, findings);
            new ComponentCheck(findings).check(root);
            FormSchema schema = FormSchema.parse(content);
            Optional<CaseForm> caseForm = caseForms.stream()
                    .flatMap(List::stream)
                    .filter(form -> form.formId().equals(idOf(file)))
                    .findFirst();
            var answers = new KeptAnswers(schema, variables, findings);
            answers.checkVariables();
            answers.checkConditions(root);
            if (caseForms.isPresent()) {
                answers.checkKept(caseForm.map(CaseForm::fields).orElse(Set.of()));
            }
        } catch (JsonProcessingException wrong) {
            findings.add("", "Dit is geen geldig JSON-bestand: %s", wrong.getOriginalMessage());
        }
        return findings.all();
    }

    private static void header(String file, JsonNode root, Findings findings) {
        if (!root.path("id").asText().equals(idOf(file))) {
            findings.add("", "Het id van dit formulier is %s.", idOf(file));
        }
        if (!root.path("type").asText().equals("default")) {
            findings.add("", "Het type van een formulier is default.");
        }
        int version = root.path("schemaVersion").asInt(Integer.MAX_VALUE);
        if (version > SCHEMA_VERSION) {
            findings.add("", "De schemaVersion is hoogstens %d.", SCHEMA_VERSION);
        }
        boolean platform = root.path("executionPlatform").asText().equals(PLATFORM)
                && root.path("executionPlatformVersion").asText().equals(PLATFORM_VERSION);
        if (!platform) {
            findings.add("", "Dit formulier is voor %s %s.", PLATFORM, PLATFORM_VERSION);
        }
    }

    /** {@code forms/intake/holdMeeting.form} is {@code intake_holdMeeting}. */
    private static String idOf(String file) {
        String[] parts = file.split("/");
        return parts[1] + "_" + parts[2].replace(".form", "");
    }
}
