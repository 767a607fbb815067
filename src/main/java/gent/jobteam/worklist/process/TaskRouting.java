package gent.jobteam.worklist.process;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Terms;
import gent.jobteam.worklist.TaskOwner;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * A model names a role, a case has people. When a user task is created, {@code caseManager} becomes whoever is on duty
 * for the case, {@code sessionTrainer} whoever a {@link TaskOwner} says or, once that one has left, her team, and a zonal role such as {@code coach} becomes the group of the case's zone team. A task without a due
 * date of its own gets the partnership's.
 *
 * <p>The role is replaced when the model is read, so a task never belongs, not even for a moment, to the coaches of
 * another zone.
 */
@Component
class TaskRouting extends AbstractProcessEnginePlugin {

    /** Stands in a model for the case manager of the case, or its owner while there is none. */
    static final String CASE_MANAGER = "caseManager";

    /** Due date of a task for which the model gives none. */
    private static final String DEFAULT_TERM = "taskDue";

    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Terms terms;
    private final List<TaskOwner> owners;

    TaskRouting(CaseFiles cases, StaffDirectory staff, Terms terms, List<TaskOwner> owners) {
        this.cases = cases;
        this.staff = staff;
        this.terms = terms;
        this.owners = owners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ParseListeners.add(engine, new Route());
    }

    private class Route extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var assignee = task.getAssigneeExpression();
            if (assignee != null && assignee.getExpressionText().equals(CASE_MANAGER)) {
                task.setAssigneeExpression(new Routed(CASE_MANAGER, TaskRouting.this::onDuty));
            } else if (assignee != null) {
                ownerOf(assignee.getExpressionText())
                        .ifPresent(owner -> task.setAssigneeExpression(
                                new Routed(owner.word(), execution -> onDuty(owner, execution)
                                        .orElse(null))));
            }
            var groups = List.copyOf(task.getCandidateGroupIdExpressions());
            task.getCandidateGroupIdExpressions().clear();
            groups.forEach(group -> task.addCandidateGroupIdExpression(new Routed(
                    group.getExpressionText(), execution -> groupFor((String) group.getValue(execution), execution))));
            if (assignee != null) {
                ownerOf(assignee.getExpressionText())
                        .ifPresent(owner -> task.addCandidateGroupIdExpression(
                                new Routed(owner.word(), execution -> teamInstead(owner, execution))));
            }
            if (task.getDueDateExpression() == null) {
                task.setDueDateExpression(new Routed(DEFAULT_TERM, execution -> terms.get(DEFAULT_TERM)));
            }
        }
    }

    private String onDuty(DelegateExecution execution) {
        return staff.onDutyFor(caseOf(execution).responsibleId());
    }

    private Optional<TaskOwner> ownerOf(String word) {
        return owners.stream().filter(owner -> owner.word().equals(word)).findFirst();
    }

    /** Empty when whoever would do it does not work here any more. */
    private Optional<String> onDuty(TaskOwner owner, DelegateExecution execution) {
        String onDuty = staff.onDutyFor(owner.responsibleFor(execution.getProcessBusinessKey()));
        return Optional.of(onDuty).filter(userId -> !staff.hasLeft(userId));
    }

    /** The group of all colleagues who can take it up when nobody gets it; none otherwise. */
    private List<String> teamInstead(TaskOwner owner, DelegateExecution execution) {
        return onDuty(owner, execution).isPresent()
                ? List.of()
                : List.of(owner.team().group());
    }

    private String groupFor(String group, DelegateExecution execution) {
        Optional<Role> zonal = Role.ofGroup(group).filter(Role::zonal);
        return zonal.map(role -> role.groupIn(caseOf(execution).zone())).orElse(group);
    }

    private CaseFile caseOf(DelegateExecution execution) {
        return cases.get(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
