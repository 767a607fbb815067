/** Pages about mail: the mailbox of the demonstration, and what could not be delivered. */
package gent.jobteam.notification.web;
