/** What the engine does with a request to the expertise cell. */
package gent.jobteam.expertise.process;
