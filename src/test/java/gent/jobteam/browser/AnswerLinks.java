package gent.jobteam.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a receiver finds in the mail that asks for help. */
class AnswerLinks {

    private static final Pattern LINK = Pattern.compile("/antwoord/[A-Za-z0-9_-]{43}");

    private final JdbcClient jdbc;

    AnswerLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The way to the page on which the question that was asked last for this case is answered. */
    String newest(String caseNumber) {
        Matcher link = LINK.matcher(
                jdbc.sql("""
                        select m.body
                          from message m
                          join referral r on m.id = 'referral-' || r.id || '-request'
                         where r.case_number = :case
                         order by r.answered_at desc nulls first
                         limit 1
                        """).param("case", caseNumber).query(String.class).single());
        if (!link.find()) {
            throw new IllegalStateException("No link for " + caseNumber);
        }
        return link.group();
    }
}
