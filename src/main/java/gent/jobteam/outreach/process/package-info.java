/** The process {@code outreach}: its forms. */
package gent.jobteam.outreach.process;
