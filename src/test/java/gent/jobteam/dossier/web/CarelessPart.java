package gent.jobteam.dossier.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A part as a tired programmer would write it: it shows all rows of all tables, in a section that everybody sees who sees
 * anything. What the database leaves out of it is what the second wall is worth.
 */
@TestConfiguration(proxyBeanMethods = false)
class CarelessPart implements DossierPart {

    /** Before each word that came through this part. */
    static final String PREFIX = "vergeten:";

    private static final String EVERYTHING = """
            select question from registration union all select note from contact
            union all select begin_situation from trajectory union all select words from agreement
            union all select need from trajectory_step union all select question from referral
            union all select reason from intake_decision union all select note from intake_rights_exploration
            union all select fitting_offer from intake_mlp_check union all select value_question from outflow
            union all select reason from temporary_access union all select words from note
            union all select language from sharing_agreement union all select name from participant
            """;

    private final JdbcClient jdbc;

    CarelessPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.JOURNEY;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql(EVERYTHING).query(String.class).list().stream()
                .map(word -> new DossierLine(null, PREFIX + word, "", "", "", false))
                .toList();
    }
}
