/** The pages of the register of employers, and proposed places in the dossier. */
package gent.jobteam.employer.web;
