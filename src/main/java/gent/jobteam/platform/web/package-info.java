/** How this application says over the web that something is not possible: in Dutch, without technical detail. */
package gent.jobteam.platform.web;
