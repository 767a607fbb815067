/** What was measured and learned in a case, as a part of its dossier and on pages of its own. */
package gent.jobteam.trajectory.web;
