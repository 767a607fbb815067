package gent.jobteam.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table {@code offer}. */
@Repository
class JdbcOffers {

    private static final String SELECT = """
            select id, organisation, domains, languages, districts, condition, contact_function, email, phone, address,
                   owner_organisation, reviewed_on, version, confirmed, archived_on, missing_since
              from offer
            """;

    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their names, archived ones too. */
    List<Offer> all() {
        return jdbc.sql(SELECT + " order by lower(organisation)")
                .query(JdbcOffers::toOffer)
                .list();
    }

    Optional<Offer> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(JdbcOffers::toOffer)
                .optional();
    }

    Optional<Offer> find(String organisation) {
        return jdbc.sql(SELECT + " where organisation = :organisation")
                .param("organisation", organisation)
                .query(JdbcOffers::toOffer)
                .optional();
    }

    /** Nobody else changes an entry before the end of the transaction. */
    void lockAll() {
        jdbc.sql("lock table offer in share row exclusive mode").update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from offer)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether it is new; an organisation stands in the directory once.
     *
     * @param userId {@code null} for what nobody typed
     */
    boolean add(Offer offer, String userId, Instant now) {
        return values(jdbc.sql("""
                                insert into offer (id, organisation, domains, languages, districts, condition,
                                                   contact_function, email, phone, address, owner_organisation,
                                                   reviewed_on, confirmed, version, changed_by_id, changed_at)
                                values (:id, :organisation, :domains, :languages, :districts, :condition,
                                        :function, :email, :phone, :address, :owner,
                                        :reviewed, :confirmed, 0, :user, :now)
                                on conflict (organisation) do nothing
                                """), offer, userId, now)
                        .param("organisation", offer.organisation())
                        .param("confirmed", offer.confirmed())
                        .update()
                > 0;
    }

    /** Whether it was still the version that the change was made from, and is offered. */
    boolean change(Offer offer, String userId, Instant now) {
        return values(jdbc.sql("""
                                update offer
                                   set domains = :domains, languages = :languages, districts = :districts,
                                       condition = :condition, contact_function = :function, email = :email,
                                       phone = :phone, address = :address, owner_organisation = :owner,
                                       reviewed_on = :reviewed, missing_since = null, version = version + 1,
                                       changed_by_id = :user, changed_at = :now
                                 where id = :id and version = :version and archived_on is null
                                """), offer, userId, now)
                        .param("version", offer.version())
                        .update()
                > 0;
    }

    /**
     * Whether it was still this version.
     *
     * @param archivedOn {@code null} to offer it again
     */
    boolean archive(UUID id, int version, LocalDate archivedOn, String userId, Instant now) {
        return jdbc.sql("""
                        update offer
                           set archived_on = :day, version = version + 1, changed_by_id = :user, changed_at = :now
                         where id = :id and version = :version
                        """)
                        .param("day", archivedOn)
                        .param("user", userId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Marks entries that a list did not name; those that it named lose the mark. */
    void markMissing(Collection<UUID> missing, LocalDate day) {
        jdbc.sql("""
                        update offer
                           set missing_since = case when id = any (:missing) then coalesce(missing_since, :day) end
                         where archived_on is null
                           and (missing_since is not null) is distinct from (id = any (:missing))
                        """)
                .param("missing", missing.toArray(UUID[]::new))
                .param("day", day)
                .update();
    }

    private static StatementSpec values(StatementSpec statement, Offer offer, String userId, Instant now) {
        return statement
                .param("id", offer.id())
                .param("domains", offer.domains().toArray(String[]::new))
                .param("languages", offer.languages().toArray(String[]::new))
                .param("districts", offer.districts().toArray(String[]::new))
                .param("condition", offer.condition())
                .param("function", offer.contactFunction())
                .param("email", offer.email())
                .param("phone", offer.phone())
                .param("address", offer.address())
                .param("owner", offer.owner())
                .param("reviewed", offer.reviewedOn())
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Offer toOffer(ResultSet row, int rowNumber) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                texts(row, "domains"),
                texts(row, "languages"),
                texts(row, "districts"),
                row.getString("condition"),
                row.getString("contact_function"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("owner_organisation"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getInt("version"),
                row.getBoolean("confirmed"),
                row.getObject("archived_on", LocalDate.class),
                row.getObject("missing_since", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
