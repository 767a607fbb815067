/** The process {@code journey}: how it starts. */
package gent.jobteam.journey.process;
