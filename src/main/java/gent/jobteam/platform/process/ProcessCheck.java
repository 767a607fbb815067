package gent.jobteam.platform.process;

import java.util.List;

/** Says what is wrong with processes before they are used: at build, at start and before a release. */
public interface ProcessCheck {

    /**
     * @param processes all processes that will be used together, because one calls another
     * @return empty when they may be used
     */
    List<Violation> violations(List<ProcessFiles> processes);
}
