package gent.jobteam.privacy;

import gent.jobteam.platform.CannotStart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a start when the second wall has a hole: the role under which dossiers are read can do more than read, is not
 * bound by row policies, or may read a table that has none. Looks before the web server opens.
 */
@Component
class ReaderRole implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;

    private final JdbcClient jdbc;
    private volatile boolean running;

    ReaderRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rights(boolean superuser, boolean bypasses, boolean member) {}

    @Override
    public void start() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new CannotStart(
                    "Jobteam start niet: de databank beschermt dossiers niet.\n- " + String.join("\n- ", faults),
                    "Laat de beheerder van de databank dit herstellen. Uitleg: docs/productie.md, De leesrol.");
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    /** Dutch; empty when the wall stands. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        jdbc.sql("""
                        select rolsuper, rolbypassrls, pg_has_role(current_user, oid, 'set') as member
                          from pg_roles
                         where rolname = 'jobteam_reader'
                        """)
                .query((row, number) -> new Rights(
                        row.getBoolean("rolsuper"), row.getBoolean("rolbypassrls"), row.getBoolean("member")))
                .optional()
                .ifPresentOrElse(
                        rights -> check(rights, faults), () -> faults.add("De rol jobteam_reader bestaat niet."));
        if (faults.isEmpty()) {
            openTables()
                    .forEach(table -> faults.add("De rol jobteam_reader leest alle rijen van %s.".formatted(table)));
            writableTables().forEach(table -> faults.add("De rol jobteam_reader mag %s wijzigen.".formatted(table)));
        }
        return faults;
    }

    private static void check(Rights rights, List<String> faults) {
        if (rights.superuser()) {
            faults.add("De rol jobteam_reader is superuser.");
        }
        if (rights.bypasses()) {
            faults.add("De rol jobteam_reader heeft BYPASSRLS.");
        }
        if (!rights.member()) {
            faults.add("De gebruiker van de databank mag de rol jobteam_reader niet aannemen.");
        }
    }

    /** Tables that it may read without a policy; names and absences of colleagues are no secret. */
    private List<String> openTables() {
        return jdbc.sql("""
                        select c.relname
                          from pg_class c
                         where c.relkind in ('r', 'p', 'v', 'm')
                           and c.relnamespace = current_schema()::regnamespace
                           and c.relname not in ('staff_member', 'absence')
                           and has_any_column_privilege('jobteam_reader', c.oid, 'select')
                           and not (c.relrowsecurity
                                    and pg_get_userbyid(c.relowner) <> 'jobteam_reader'
                                    and exists (select 1 from pg_policy p where p.polrelid = c.oid))
                         order by c.relname
                        """).query(String.class).list();
    }

    private List<String> writableTables() {
        return jdbc.sql("""
                        select c.relname
                          from pg_class c
                         where c.relkind in ('r', 'p', 'v')
                           and c.relnamespace = current_schema()::regnamespace
                           and has_table_privilege('jobteam_reader', c.oid, 'insert, update, delete, truncate')
                         order by c.relname
                        """).query(String.class).list();
    }
}
