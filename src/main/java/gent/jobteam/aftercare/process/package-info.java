/** The steps and forms of {@code processes/aftercare.bpmn} and {@code processes/aftercare-contact.bpmn}. */
package gent.jobteam.aftercare.process;
