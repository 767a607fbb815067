/** Who gets which task, which lists there are, and where each journey is, as the engine tells it. */
package gent.jobteam.worklist.process;
