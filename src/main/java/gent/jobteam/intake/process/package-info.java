/** The forms of {@code processes/intake.bpmn}: what each role sees of the case and what is kept of her answers. */
package gent.jobteam.intake.process;
