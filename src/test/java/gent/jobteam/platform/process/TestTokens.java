package gent.jobteam.platform.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/** Where the instances of a process test are, and where they have been. */
class TestTokens {

    private final ProcessEngine engine;

    TestTokens(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Ids of the elements at which the instance waits; empty once it has ended. */
    Set<String> waitingAt(String instance) {
        var found = new TreeSet<String>();
        collectLeaves(engine.getRuntimeService().getActivityInstance(instance), found);
        return found;
    }

    /** The same for all running instances of a process. */
    Set<String> waitingIn(String process) {
        var found = new TreeSet<String>();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(instance -> found.addAll(waitingAt(instance.getId())));
        return found;
    }

    List<String> passed(String instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> step.getEndTime() != null && !step.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    Object variable(String instance, String name) {
        var found = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(name)
                .activityInstanceIdIn(instance)
                .singleResult();
        return found == null ? null : found.getValue();
    }

    private static void collectLeaves(ActivityInstance branch, Set<String> found) {
        if (branch == null) {
            return;
        }
        Stream.of(branch.getChildTransitionInstances()).forEach(job -> found.add(job.getActivityId()));
        for (ActivityInstance child : branch.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0) {
                found.add(child.getActivityId());
            } else {
                collectLeaves(child, found);
            }
        }
    }
}
