package gent.jobteam.identity;

import java.util.Map;

/** How much somebody has in hand. */
public interface Workload {

    /** How many running cases each colleague is responsible for, by user id; who has none is left out. */
    Map<String, Integer> runningCases();
}
