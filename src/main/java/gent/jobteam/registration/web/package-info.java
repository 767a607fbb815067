/** The public pages on which somebody is announced, and those on which colleagues look at what came in. */
package gent.jobteam.registration.web;
