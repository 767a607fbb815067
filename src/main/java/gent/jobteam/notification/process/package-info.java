/** Makes mail that could not be delivered visible in Cockpit. */
package gent.jobteam.notification.process;
