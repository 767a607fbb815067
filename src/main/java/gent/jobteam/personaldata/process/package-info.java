/** What the engine keeps of a case. */
package gent.jobteam.personaldata.process;
