package gent.jobteam.search;

import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After an update: persons from before there were keys, or from before the rules changed, become findable. */
@Component
class NameIndexAtStart {

    private final NameIndex index;

    NameIndexAtStart(NameIndex index) {
        this.index = index;
    }

    /** Piece by piece, each in a transaction of its own: what is done stays done when the application stops. */
    @EventListener(ApplicationReadyEvent.class)
    void complete() {
        UUID last = null;
        do {
            last = index.completeAfter(last);
        } while (last != null);
    }
}
