/** The steps and forms of {@code processes/casediscussion.bpmn}. */
package gent.jobteam.casediscussion.process;
