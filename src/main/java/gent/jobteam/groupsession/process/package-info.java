/** The process {@code groupsession} and its forms. */
package gent.jobteam.groupsession.process;
