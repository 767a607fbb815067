/** The gate as requests meet it: login and logout, the check of every request, headers and cookies. */
package gent.jobteam.gate.web;
