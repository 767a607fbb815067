package gent.jobteam.participant;

/**
 * What one module shows of a case besides lines: charts and tables, on the page of the dossier.
 *
 * <p>As a {@link DossierPart} it is asked inside a reading transaction in which the database shows the rows of one case
 * only; a fixed number of queries, no writes.
 */
public interface DossierPanel {

    /** Who does not see this section does not see the panel. */
    DossierSection section();

    /** Dutch heading, for the table of contents of the page. */
    String title();

    /** Id of the heading on the page. */
    String anchor();

    /** Name of a template below {@code templates/}; its fragment {@code panel(content)} is a section of the page. */
    String template();

    /** What the fragment shows. */
    Object content(CaseNumber number);
}
