/** The page of a dossier, and the list of one's own participants. */
package gent.jobteam.dossier.web;
