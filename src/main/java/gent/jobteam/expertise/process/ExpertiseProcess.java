package gent.jobteam.expertise.process;

import gent.jobteam.platform.process.ProcessVariable;

/** The words of {@code processes/expertise.bpmn}. */
final class ExpertiseProcess {

    static final String KEY = "expertise";

    /** Coordination arranges it. */
    static final String ARRANGE = "userTask_arrangeExpertise";

    static final String TAKEN = "expertise.taken";

    static final ProcessVariable<Boolean> REQUEST_WAITS = ProcessVariable.flag("requestWaits");

    private ExpertiseProcess() {}
}
