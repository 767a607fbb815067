/** Where the engine's web pages learn from the gate who is signed in: the one place that knows both. */
package gent.jobteam.gate.process.web;
