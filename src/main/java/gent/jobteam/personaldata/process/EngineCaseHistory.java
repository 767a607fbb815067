package gent.jobteam.personaldata.process;

import gent.jobteam.personaldata.CaseHistory;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Removes the instances of a case, which all have its number as business key. */
@Component
class EngineCaseHistory implements CaseHistory {

    private final RuntimeService runtime;
    private final HistoryService history;

    EngineCaseHistory(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public void remove(Collection<String> caseNumbers) {
        for (String number : caseNumbers) {
            List<String> running = runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .rootProcessInstances()
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .toList();
            running.forEach(id -> runtime.deleteProcessInstance(id, "erased", true, true, true));
            List<String> ended =
                    history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                            .map(HistoricProcessInstance::getId)
                            .toList();
            if (!ended.isEmpty()) {
                history.deleteHistoricProcessInstancesIfExists(ended);
            }
        }
    }
}
