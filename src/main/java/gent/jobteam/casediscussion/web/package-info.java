/** The pages on which a case gets another coach, and on which coaches see that it did. */
package gent.jobteam.casediscussion.web;
