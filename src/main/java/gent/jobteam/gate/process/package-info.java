/** The gate's side of the engine: passwords, rights, and the check that our patch of it is in force. */
package gent.jobteam.gate.process;
