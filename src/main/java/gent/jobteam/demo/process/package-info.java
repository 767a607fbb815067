/** Invented participants, made by people who fill in the real forms of the real processes while time passes. */
package gent.jobteam.demo.process;
