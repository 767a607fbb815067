package gent.jobteam.groupsession;

import gent.jobteam.platform.UseCases;
import java.util.Map;

/** What the dossiers ask the expertise cell for, counted; nobody is named. */
@UseCases
public class ThemeNeeds {

    /** A count below this is not shown, so that it points at nobody. */
    public static final int SMALLEST = 5;

    /** Stands for the steps for which nobody said which theme. */
    public static final String NO_THEME = "";

    private final JdbcNeeds needs;

    ThemeNeeds(JdbcNeeds needs) {
        this.needs = needs;
    }

    /**
     * By theme: open steps that ask for a session and have none, and new sessions that were asked for. A step for which a
     * new session was asked counts once.
     */
    public Map<String, Integer> count() {
        return needs.count();
    }
}
