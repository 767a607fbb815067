package gent.jobteam.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code contact}. */
@Repository
class JdbcContacts {

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Contact contact, Instant now) {
        jdbc.sql("""
                        insert into contact (case_number, kind, reached, held_on, by_id, note, initiative, noted_at)
                        values (:case, :kind, :reached, :on, :by, :note, :initiative, :now)
                        """)
                .param("case", contact.caseNumber().value())
                .param("kind", contact.kind())
                .param("reached", contact.reached())
                .param("on", contact.on())
                .param("by", contact.byId())
                .param("note", contact.note())
                .param("initiative", contact.initiative())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LocalDate> lastRealContact(CaseNumber number) {
        return jdbc.sql("""
                        select held_on
                          from contact
                         where case_number = :case and reached
                         order by held_on desc
                         limit 1
                        """)
                .param("case", number.value())
                .query(LocalDate.class)
                .optional();
    }

    int failedAttempts(CaseNumber number) {
        return jdbc.sql("""
                        select count(*)
                          from contact
                         where case_number = :case
                           and not reached
                           and id > coalesce((select max(id) from contact where case_number = :case and reached), 0)
                        """).param("case", number.value()).query(Integer.class).single();
    }

    ContactState state(CaseNumber number) {
        return jdbc.sql("""
                        select max(held_on) filter (where reached) as last_real,
                               count(*) filter (where not reached and id > last_id) as failed
                          from (select held_on, reached, id,
                                       coalesce(max(id) filter (where reached) over (), 0) as last_id
                                  from contact
                                 where case_number = :case) as c
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new ContactState(
                        Optional.ofNullable(row.getObject("last_real", LocalDate.class)), row.getInt("failed")))
                .single();
    }

    Map<CaseNumber, LocalDate> lastRealContacts(Collection<CaseNumber> numbers) {
        var days = new HashMap<CaseNumber, LocalDate>();
        if (!numbers.isEmpty()) {
            jdbc.sql("""
                            select case_number, max(held_on) as last_real
                              from contact
                             where case_number in (:numbers) and reached
                             group by case_number
                            """)
                    .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                    .query(row -> {
                        days.put(
                                new CaseNumber(row.getString("case_number")),
                                row.getObject("last_real", LocalDate.class));
                    });
        }
        return days;
    }

    List<Contact> latest(CaseNumber number, int most) {
        return jdbc.sql("""
                        select kind, reached, held_on, by_id, note, initiative
                          from contact
                         where case_number = :case
                         order by held_on desc, id desc
                         limit :most
                        """)
                .param("case", number.value())
                .param("most", most)
                .query((row, rowNumber) -> new Contact(
                        number,
                        row.getString("kind"),
                        row.getBoolean("reached"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("by_id"),
                        row.getString("note"),
                        row.getString("initiative")))
                .list();
    }
}
