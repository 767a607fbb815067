package gent.jobteam.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code employer}. */
@Repository
class JdbcEmployers {

    /** As {@link #toEmployer} reads it; the table is called {@code e}. */
    static final String COLUMNS = """
             e.id, e.name, e.sector, e.kinds, e.district, e.language_needs, e.contact_function, e.phone, e.email, e.notes,
             e.reviewed_on, e.version
            """;

    private final JdbcClient jdbc;

    JdbcEmployers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Employer> all() {
        return jdbc.sql("select" + COLUMNS + "from employer e order by lower(e.name)")
                .query(JdbcEmployers::toEmployer)
                .list();
    }

    Optional<Employer> find(UUID id) {
        return jdbc.sql("select" + COLUMNS + "from employer e where e.id = :id")
                .param("id", id)
                .query(JdbcEmployers::toEmployer)
                .optional();
    }

    /** Makes whoever else gives an employer a name wait for our transaction to end. */
    void lockNames() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('employer names', 0))")
                .query()
                .singleRow();
    }

    /** Whether another entry has this name, capitals or not. */
    boolean isTaken(String name, UUID by) {
        return jdbc.sql("select exists (select 1 from employer where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", by)
                .query(Boolean.class)
                .single();
    }

    /** Whether it was added; not when there is one with this id or name. */
    boolean add(Employer employer, String userId, Instant now) {
        return jdbc.sql("""
                        insert into employer (id, name, sector, kinds, district, language_needs, contact_function, phone,
                                              email, notes, reviewed_on, version, changed_by_id, changed_at)
                        values (:id, :name, :sector, :kinds, :district, :languages, :function, :phone, :email, :notes,
                                :reviewed, 0, :user, :now)
                        on conflict do nothing
                        """).params(values(employer, userId, now)).update() > 0;
    }

    /** Whether it was still the version that the change was made from. */
    boolean change(Employer employer, String userId, Instant now) {
        return jdbc.sql("""
                        update employer
                           set name = :name, sector = :sector, kinds = :kinds, district = :district,
                               language_needs = :languages, contact_function = :function, phone = :phone, email = :email,
                               notes = :notes, reviewed_on = :reviewed, version = version + 1, changed_by_id = :user,
                               changed_at = :now
                         where id = :id and version = :version
                        """).params(values(employer, userId, now)).update() > 0;
    }

    private static Map<String, Object> values(Employer employer, String userId, Instant now) {
        var values = new HashMap<String, Object>();
        values.put("id", employer.id());
        values.put("name", employer.name());
        values.put("sector", employer.sector());
        values.put("kinds", employer.kinds().toArray(String[]::new));
        values.put("district", employer.district());
        values.put("languages", employer.languageNeeds());
        values.put("function", employer.contactFunction());
        values.put("phone", employer.phone());
        values.put("email", employer.email());
        values.put("notes", employer.notes());
        values.put("reviewed", employer.reviewedOn());
        values.put("version", employer.version());
        values.put("user", userId);
        values.put("now", now.atOffset(ZoneOffset.UTC));
        return values;
    }

    static Employer toEmployer(ResultSet row, int rowNumber) throws SQLException {
        return new Employer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sector"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                row.getString("district"),
                row.getString("language_needs"),
                row.getString("contact_function"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("notes"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getInt("version"));
    }
}
