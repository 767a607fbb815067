/** Forms on their way between the engine and the browser. */
package gent.jobteam.form.web;
