/** What {@code processes/referral.bpmn} uses. */
package gent.jobteam.referral.process;
