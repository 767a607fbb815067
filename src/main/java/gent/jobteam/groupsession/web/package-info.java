/** Pages about sessions. */
package gent.jobteam.groupsession.web;
