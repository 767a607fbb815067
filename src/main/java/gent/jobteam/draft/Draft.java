package gent.jobteam.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed in a form that is not sent yet.
 *
 * @param texts by id of the field
 * @param savedAt moment of the last change (UTC)
 */
public record Draft(Map<String, String> texts, Instant savedAt) {

    public Draft {
        texts = Map.copyOf(texts);
    }
}
