package gent.jobteam.form.process;

import gent.jobteam.form.CaseForm;
import gent.jobteam.platform.process.VariableCatalog;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the forms checked before the product's processes are used. */
@Configuration
class FormCheckConfiguration {

    @Bean
    FormCheck formCheck(VariableCatalog variables, List<CaseForm> forms) {
        return new FormCheck(variables, forms);
    }
}
