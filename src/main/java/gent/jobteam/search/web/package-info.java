/** Search as others reach it: the page, and the service that the registration form in Tasklist asks. */
package gent.jobteam.search.web;
