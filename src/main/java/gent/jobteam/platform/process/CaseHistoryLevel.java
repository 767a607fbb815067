package gent.jobteam.platform.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine remembers of a case: the steps taken, the tasks done, the current variables, faults. Not every
 * former value of a variable, form properties, decision inputs or operations: whoever changed what in a dossier stands
 * in our own tables, and less history keeps a task quick.
 */
class CaseHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "case";

    /** Any number the engine does not use itself; it is kept in the database. */
    private static final int ID = 24;

    private static final Set<HistoryEventTypes> FAULTS = Set.of(
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.JOB_FAIL);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            return false;
        }
        return HistoryLevel.HISTORY_LEVEL_AUDIT.isHistoryEventProduced(type, entity) || FAULTS.contains(type);
    }
}
