/** Puts {@link gent.jobteam.form.CaseForm}s between Tasklist and the engine. */
package gent.jobteam.form.process;
