/**
 * Forms ("formulieren"): what people fill in at a step. Each answer is checked on the server against the form itself;
 * personal answers go to our own tables, only codes, dates and decisions go on to the engine.
 *
 * <p>A module keeps the personal part of one form with a {@link gent.jobteam.form.CaseForm}.
 */
@ApplicationModule(
        displayName = "Formulieren",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"platform"})
package gent.jobteam.form;

import org.springframework.modulith.ApplicationModule;
