package gent.jobteam.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code offer}. */
@Repository
class JdbcOffers {

    private static final String SELECT = """
            select id, organisation, domains, languages, districts, condition, contact_function, email, phone, address,
                   owner_organisation, reviewed_on, version
              from offer
            """;

    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from offer)")
                .query(Boolean.class)
                .single();
    }

    /** @param domains of an organisation of which nothing else is known */
    void addUnknown(String organisation, List<String> domains, Instant now) {
        jdbc.sql("""
                        insert into offer (id, organisation, domains, languages, districts, condition, contact_function,
                                           email, phone, address, owner_organisation, version, changed_at)
                        values (gen_random_uuid(), :organisation, :domains, '{}', '{}', '', '', '', '', '', '', 0, :now)
                        on conflict (organisation) do nothing
                        """)
                .param("organisation", organisation)
                .param("domains", domains.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was still the version that the change was made from. */
    boolean change(Offer offer, String userId, Instant now) {
        return jdbc.sql("""
                        update offer
                           set domains = :domains, languages = :languages, districts = :districts,
                               condition = :condition, contact_function = :function, email = :email, phone = :phone,
                               address = :address, owner_organisation = :owner, reviewed_on = :reviewed,
                               version = version + 1, changed_by_id = :user, changed_at = :now
                         where id = :id and version = :version
                        """)
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
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", offer.id())
                        .param("version", offer.version())
                        .update()
                > 0;
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
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
