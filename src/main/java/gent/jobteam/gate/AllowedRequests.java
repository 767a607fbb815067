package gent.jobteam.gate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everything that may be asked of this application over the web, per role; whatever is not listed is refused. */
@Component
public class AllowedRequests {

    /** What the list says about one request. */
    public enum Answer {
        ALLOWED,
        /** Listed, but with another method. */
        OTHER_METHOD,
        /** Listed, but not for this user. */
        NOT_FOR_YOU,
        /** Not listed for anybody. */
        UNKNOWN
    }

    private static final String FILE = "gate/allowed-requests.csv";

    private final List<AllowedRequest> lines;

    AllowedRequests() {
        this.lines = read();
    }

    /**
     * Looks a request up.
     *
     * @param path decoded, without query
     * @param account empty when nobody is signed in
     */
    public Answer about(String method, String path, Optional<Account> account) {
        Account asking = account.orElse(null);
        boolean listed = false;
        boolean otherMethod = false;
        for (AllowedRequest line : lines) {
            if (line.matches(path, asking)) {
                if (line.isFor(asking) && line.allowsMethod(method)) {
                    return Answer.ALLOWED;
                }
                listed = true;
                otherMethod |= line.isFor(asking);
            }
        }
        if (otherMethod) {
            return Answer.OTHER_METHOD;
        }
        return listed ? Answer.NOT_FOR_YOU : Answer.UNKNOWN;
    }

    private static List<AllowedRequest> read() {
        var schema = CsvSchema.emptySchema().withHeader();
        try (InputStream file = new ClassPathResource(FILE).getInputStream();
                MappingIterator<AllowedRequest.Line> rows = new CsvMapper()
                        .readerFor(AllowedRequest.Line.class)
                        .with(schema)
                        .readValues(file)) {
            return rows.readAll().stream().map(AllowedRequest::new).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
    }
}
