package gent.jobteam.participant;

import gent.jobteam.notification.Channel;
import gent.jobteam.notification.Reachability;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code participant}, seen by who wants to reach her: tells the messages where to go. */
@Repository
class JdbcReachability implements Reachability {

    private final JdbcClient jdbc;

    JdbcReachability(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reachable> of(String caseNumber) {
        return jdbc.sql("""
                        select p.name, p.contact_language, p.email, p.phone, p.preferred_channel, p.opted_out
                          from participant p
                          join case_file c on c.participant_id = p.id
                         where c.number = :number
                        """)
                .param("number", caseNumber)
                .query(JdbcReachability::toReachable)
                .optional();
    }

    void note(CaseNumber number, ReachPreference wish) {
        jdbc.sql("""
                        update participant
                           set preferred_channel = :preferred, opted_out = :optedOut
                         where id = (select participant_id from case_file where number = :number)
                        """)
                .param("preferred", wish.preferred().map(Channel::code).orElse(null))
                .param(
                        "optedOut",
                        wish.optOuts().stream().map(Channel::code).sorted().toArray(String[]::new))
                .param("number", number.value())
                .update();
    }

    private static Reachable toReachable(ResultSet row, int rowNumber) throws SQLException {
        return new Reachable(
                row.getString("name"),
                row.getString("contact_language"),
                row.getString("email"),
                row.getString("phone"),
                Optional.ofNullable(row.getString("preferred_channel")).map(Channel::of),
                Arrays.stream((String[]) row.getArray("opted_out").getArray())
                        .map(Channel::of)
                        .collect(Collectors.toSet()));
    }
}
