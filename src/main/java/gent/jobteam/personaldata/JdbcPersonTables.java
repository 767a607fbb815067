package gent.jobteam.personaldata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every table with something about a person. The names in these statements come from the catalogue of the database, never
 * from a request.
 */
@Repository
class JdbcPersonTables {

    private final JdbcClient jdbc;

    JdbcPersonTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the database is now; the engine's own tables hold nothing personal and are left out. */
    PersonTables find() {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        jdbc.sql("""
                        select quote_ident(c.relname) as relation, quote_ident(a.attname) as attribute
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                           and c.relname not like 'act\\_%' and c.relname not like 'flyway%'
                         order by c.relname, a.attnum
                        """).query(row -> {
            columns.computeIfAbsent(row.getString("relation"), table -> new LinkedHashSet<>())
                    .add(row.getString("attribute"));
        });
        List<PersonTables.Reference> references = jdbc.sql("""
                        select quote_ident(f.relname) as from_relation, quote_ident(fa.attname) as from_column,
                               quote_ident(t.relname) as to_relation, quote_ident(ta.attname) as to_column
                          from pg_constraint k
                          join pg_class f on f.oid = k.conrelid and f.relnamespace = 'public'::regnamespace
                          join pg_class t on t.oid = k.confrelid
                          join pg_attribute fa on fa.attrelid = f.oid and fa.attnum = k.conkey[1]
                          join pg_attribute ta on ta.attrelid = t.oid and ta.attnum = k.confkey[1]
                         where k.contype = 'f' and cardinality(k.conkey) = 1 and f.relname not like 'act\\_%'
                         order by f.relname, fa.attnum
                        """)
                .query((row, number) -> new PersonTables.Reference(
                        row.getString("from_relation"),
                        row.getString("from_column"),
                        row.getString("to_relation"),
                        row.getString("to_column")))
                .list();
        return new PersonTables(columns, references);
    }

    /** Names of the tables that readers of a dossier may read. */
    Set<String> shownToReaders() {
        return jdbc.sql("""
                        select quote_ident(c.relname)
                          from pg_class c
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                           and has_table_privilege('jobteam_reader', c.oid, 'select')
                        """).query(String.class).set();
    }

    /** Her rows as JSON objects, as far as the user of this transaction sees them. */
    List<String> rows(PersonTable table, UUID person, Collection<String> cases) {
        return jdbc.sql("select to_jsonb(t)::text from %s t where %s order by 1"
                        .formatted(table.name(), table.condition()))
                .param("person", person)
                .param("cases", cases.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    int count(PersonTable table, UUID person, Collection<String> cases) {
        return jdbc.sql("select count(*) from %s where %s".formatted(table.name(), table.condition()))
                .param("person", person)
                .param("cases", cases.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    void erase(PersonTable table, UUID person, Collection<String> cases) {
        jdbc.sql("delete from %s where %s".formatted(table.name(), table.condition()))
                .param("person", person)
                .param("cases", cases.toArray(String[]::new))
                .update();
    }

    /** Numbers of all her cases, the oldest first. */
    List<String> casesOf(UUID person) {
        return jdbc.sql("select number from case_file where participant_id = :person order by opened_at, number")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
