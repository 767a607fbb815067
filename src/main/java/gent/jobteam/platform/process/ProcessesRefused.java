package gent.jobteam.platform.process;

import java.util.List;
import java.util.stream.Collectors;

/** The processes of the product may not be used; nothing was deployed. */
class ProcessesRefused extends RuntimeException {

    private final transient List<Violation> violations;

    ProcessesRefused(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining(System.lineSeparator())));
        this.violations = List.copyOf(violations);
    }

    List<Violation> violations() {
        return violations;
    }
}
