package gent.jobteam.trajectory;

import java.time.LocalDate;
import java.util.List;

/**
 * How the partnership and VDAB divide the work: VDAB's offer goes on while the partnership keeps named life domains,
 * and never do both give the same help.
 *
 * @param assessment the objective assessment on which it rests
 * @param remainingTask what the partnership still does
 * @param keptDomains codes of the life domains that the partnership keeps
 * @param vdabDomains codes of the life domains that VDAB takes
 * @param agreedOn day in Europe/Brussels
 * @param agreedById user id of the SPOC who agreed on it
 */
public record Combination(
        String assessment,
        String remainingTask,
        List<String> keptDomains,
        List<String> vdabDomains,
        LocalDate agreedOn,
        String agreedById) {

    /** Codes of the life domains that would be with both; empty when the division is clear. */
    public List<String> overlap() {
        return keptDomains.stream().filter(vdabDomains::contains).toList();
    }
}
