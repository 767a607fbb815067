/** Logins and groups in the engine's identity tables. */
package gent.jobteam.identity.process;
