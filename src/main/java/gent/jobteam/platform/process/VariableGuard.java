package gent.jobteam.platform.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Refuses every variable that {@link VariableCatalog} does not list, whoever sets it. The refusal rolls the whole
 * step back, so nothing reaches the engine's tables. It never repeats the value: it may be personal.
 */
public class VariableGuard implements HistoryEventHandler {

    private final VariableCatalog catalog;

    public VariableGuard(VariableCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricFormPropertyEventEntity) {
            throw new ProcessEngineException("The engine may not keep form properties");
        }
        if (event instanceof HistoricVariableUpdateEventEntity update && !isDeletion(update)) {
            check(update);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void check(HistoricVariableUpdateEventEntity update) {
        var entry = catalog.find(update.getVariableName())
                .orElseThrow(() -> new ProcessEngineException(
                        "Variable '%s' is not on the allow-list".formatted(update.getVariableName())));
        if (!entry.accepts(valueOf(update))) {
            throw new ProcessEngineException("Variable '%s' does not have the shape that the allow-list gives"
                    .formatted(update.getVariableName()));
        }
    }

    /** The value as the engine is about to store it; an unexpected kind of value matches no entry. */
    private static Object valueOf(HistoricVariableUpdateEventEntity update) {
        return switch (update.getSerializerName()) {
            case "null" -> null;
            case "string" -> update.getTextValue();
            case "boolean" -> update.getLongValue() != null && update.getLongValue() == 1;
            case "integer" -> update.getLongValue() == null ? null : Math.toIntExact(update.getLongValue());
            case "date" -> update.getLongValue() == null ? null : new java.util.Date(update.getLongValue());
            default -> update;
        };
    }

    private static boolean isDeletion(HistoricVariableUpdateEventEntity update) {
        return "delete".equals(update.getEventType());
    }
}
