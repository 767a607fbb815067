package gent.jobteam.form;

/** What people call the step in which they fill in a form. */
public interface FormTitles {

    /** Dutch name of the step, as in the diagram; the id itself for a form of no step. */
    String titleOf(String formId);
}
