/** What {@code processes/handover.bpmn} uses. */
package gent.jobteam.handover.process;
