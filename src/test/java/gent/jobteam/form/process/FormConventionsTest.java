package gent.jobteam.form.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormSchema;
import gent.jobteam.platform.process.ProcessFiles;
import gent.jobteam.platform.process.VariableCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.StringUtils;

/** A reader who sees a form can type the name of the class that keeps its answers. */
class FormConventionsTest {

    private final VariableCatalog variables = VariableCatalog.load();

    @TestFactory
    Stream<DynamicTest> everyFormWorksInTasklistAndReadsAsPlainDutch() {
        var check = FormCheck.ofFilesOnly(variables);
        return ProcessFiles.all().stream()
                .filter(process -> !process.forms().isEmpty())
                .map(process ->
                        DynamicTest.dynamicTest(process.id(), () -> assertThat(check.violations(List.of(process)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyFormWithPersonalAnswersHasItsClass() {
        return ProcessFiles.all().stream().flatMap(process -> process.forms().values().stream()
                .map(FormSchema::parse)
                .filter(this::holdsPersonalAnswers)
                .map(form -> DynamicTest.dynamicTest(form.id(), () -> hasClass(process.id(), form.id()))));
    }

    private boolean holdsPersonalAnswers(FormSchema form) {
        return form.fields().stream()
                .anyMatch(field -> variables.find(field.key()).isEmpty());
    }

    private static void hasClass(String process, String formId) {
        String form = formId.substring(formId.lastIndexOf('_') + 1);
        String type = "gent.jobteam.%s.process.%sForm".formatted(process.split("-")[0], StringUtils.capitalize(form));
        assertThatCode(() -> assertThat(Class.forName(type)).isAssignableTo(CaseForm.class))
                .as(type)
                .doesNotThrowAnyException();
    }
}
