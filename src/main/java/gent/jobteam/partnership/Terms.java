package gent.jobteam.partnership;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The agreed spans of time as the models use them: {@code ${terms.followUp}} is the ISO 8601 duration of the term with
 * that key. A key that does not exist is an error, not an empty duration.
 */
@Component("terms")
public class Terms extends AbstractMap<String, String> {

    private final Partnership partnership;

    Terms(Partnership partnership) {
        this.partnership = partnership;
    }

    @Override
    public String get(Object key) {
        return partnership.term(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return keySet().contains(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return partnership.terms().stream()
                .map(term -> Map.entry(term.key(), term.duration()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
