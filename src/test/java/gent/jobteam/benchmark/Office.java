package gent.jobteam.benchmark;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** People who work on some engine; each thing that they do is done under the eyes of a {@link Watch}. */
interface Office {

    ProcessEngine engine();

    /** Starts a journey; its business key. */
    String register(Watch watch);

    /** Does one task, taking it up first when it waits for a team. */
    void complete(Task task, Watch watch);

    /** Opens a task as Tasklist does: the task, its form and what the form shows. */
    default void open(Task task, Watch watch) {
        watch.look(task.getTaskDefinitionKey(), () -> {
            engine().getTaskService()
                    .createTaskQuery()
                    .taskId(task.getId())
                    .initializeFormKeys()
                    .singleResult();
            engine().getFormService().getTaskFormData(task.getId());
            engine().getFormService().getTaskFormVariables(task.getId());
            return engine().getFormService().getDeployedTaskForm(task.getId());
        });
    }

    /** Does one piece of background work, as the job executor would. */
    default void run(Job job, String step, Watch watch) {
        watch.look(step, () -> {
            engine().getManagementService().executeJob(job.getId());
            return step;
        });
    }
}
