package gent.jobteam.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code participant} and {@code case_file}, seen from the person. */
@Repository
class JdbcPeople {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonOnFile> findAll(Collection<UUID> ids) {
        var people = new Rows();
        jdbc.sql("""
                        select p.id, p.name, p.birth_year, p.birth_month, p.birth_day, c.number, c.zone,
                               coalesce(c.manager_id, c.owner_id) as responsible_id, c.ended_at
                          from participant p
                          join case_file c on c.participant_id = p.id
                         where p.id = any (:ids)
                         order by p.id, c.ended_at desc nulls first, c.opened_at desc
                         limit 500
                        """).param("ids", ids.toArray(UUID[]::new)).query(people);
        return people.found();
    }

    Optional<PersonOnFile> of(CaseNumber number) {
        var people = new Rows();
        jdbc.sql("""
                        select p.id, p.name, p.birth_year, p.birth_month, p.birth_day, c.number, c.zone,
                               coalesce(c.manager_id, c.owner_id) as responsible_id, c.ended_at
                          from case_file named
                          join participant p on p.id = named.participant_id
                          join case_file c on c.participant_id = p.id
                         where named.number = :number
                         order by c.ended_at desc nulls first, c.opened_at desc
                         limit 500
                        """).param("number", number.value()).query(people);
        return people.found().stream().findFirst();
    }

    List<UUID> guidedBy(String userId) {
        return jdbc.sql("""
                        select participant_id
                          from case_file
                         where coalesce(manager_id, owner_id) = :user and ended_at is null
                         order by number
                         limit 500
                        """).param("user", userId).query(UUID.class).list();
    }

    void noteBirth(CaseNumber number, Birth birth) {
        jdbc.sql("""
                        update participant
                           set birth_year = :year, birth_month = :month, birth_day = :day
                         where id = (select participant_id from case_file where number = :number)
                        """)
                .param("year", birth.year())
                .param("month", birth.month())
                .param("day", birth.day())
                .param("number", number.value())
                .update();
    }

    List<PersonNamed> namedAfter(UUID after, int most) {
        return jdbc.sql("select id, name from participant where id > :after order by id limit :most")
                .param("after", after == null ? BEFORE_ALL : after)
                .param("most", most)
                .query((row, number) -> new PersonNamed(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Puts the rows of a person together. */
    private static final class Rows implements RowCallbackHandler {

        private record Known(UUID id, String name, Optional<Birth> birth) {}

        private final Map<Known, List<PersonOnFile.Case>> cases = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var ended = row.getObject("ended_at", OffsetDateTime.class);
            cases.computeIfAbsent(known(row), person -> new ArrayList<>())
                    .add(new PersonOnFile.Case(
                            new CaseNumber(row.getString("number")),
                            row.getString("zone"),
                            row.getString("responsible_id"),
                            ended == null ? null : ended.toInstant()));
        }

        private static Known known(ResultSet row) throws SQLException {
            var year = row.getObject("birth_year", Integer.class);
            var month = row.getObject("birth_month", Integer.class);
            var day = row.getObject("birth_day", Integer.class);
            return new Known(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    Optional.ofNullable(year).map(known -> new Birth(known, month, day)));
        }

        List<PersonOnFile> found() {
            return cases.entrySet().stream()
                    .map(person -> new PersonOnFile(
                            person.getKey().id(),
                            person.getKey().name(),
                            person.getKey().birth(),
                            person.getValue()))
                    .toList();
        }
    }
}
