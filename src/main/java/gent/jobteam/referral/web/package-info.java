/** The page on which a receiver answers, and the links to it in a dossier. */
package gent.jobteam.referral.web;
