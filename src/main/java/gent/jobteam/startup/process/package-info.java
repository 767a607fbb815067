/** What starting needs to know of the users and groups that the engine keeps. */
package gent.jobteam.startup.process;
