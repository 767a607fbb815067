package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.MovesAlong;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other organisations were asked in a case and did not answer yet: her successor hears what they answer. */
@Component
class JdbcReferralsMoveAlong implements MovesAlong {

    private final JdbcClient jdbc;

    JdbcReferralsMoveAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(CaseNumber number, String userId) {
        return jdbc.sql("""
                        select organisation
                          from referral
                         where case_number = :case and state = 'sent'
                         order by asked_at
                        """)
                .param("case", number.value())
                .query((row, line) -> "Vraag die op antwoord wacht: " + row.getString("organisation"))
                .list();
    }
}
