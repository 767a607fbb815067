package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a dossier as a database role for which PostgreSQL shows the rows of one case, and of that case only the sections,
 * scopes and life domains of the {@link Access} that was decided. Whatever a query forgets to leave out, the database
 * leaves out.
 */
@Component
public class SecondWall {

    private final JdbcClient jdbc;
    private final StepKinds stepKinds;
    private final TransactionTemplate reading;

    SecondWall(JdbcClient jdbc, StepKinds stepKinds, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.stepKinds = stepKinds;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // Never inside somebody else's transaction: that one would go on as the reader.
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs the queries of a page in a transaction of their own; they see this case and nothing beyond the access. */
    public <T> T read(CaseNumber number, Viewer viewer, Access access, Supplier<T> queries) {
        return reading.execute(transaction -> {
            raise(number, viewer, access);
            return queries.get();
        });
    }

    private void raise(CaseNumber number, Viewer viewer, Access access) {
        jdbc.sql("""
                        select set_config('jobteam.case_number', :number, true),
                               set_config('jobteam.viewer', :viewer, true),
                               set_config('jobteam.organisation', :organisation, true),
                               set_config('jobteam.sections', :sections, true),
                               set_config('jobteam.note_scopes', :scopes, true),
                               set_config('jobteam.life_domains', :domains, true),
                               set_config('jobteam.hidden_step_kinds', :hidden, true),
                               set_config('role', 'jobteam_reader', true)
                        """)
                .param("number", number.value())
                .param("viewer", viewer.userId())
                .param("organisation", viewer.organisation())
                .param("sections", joined(access.sections()))
                .param("scopes", joined(access.scopes()))
                .param("domains", joined(access.lifeDomains()))
                .param("hidden", joined(stepKinds.hidden(access.lifeDomains())))
                .query()
                .singleRow();
    }

    private static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
