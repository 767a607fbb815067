package gent.jobteam.whole;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table of the engine. */
class EngineTables {

    private record Column(String table, String name, String type) {}

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code table.column} of each column that holds the text somewhere, byte arrays included. */
    List<String> columnsHolding(String text) {
        var found = new ArrayList<String>();
        for (Column column : columns()) {
            if (holds(column, text)) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    List<Column> columns() {
        return jdbc.sql("""
                        select table_name, column_name, data_type
                          from information_schema.columns
                         where table_schema = 'public' and table_name like 'act\\_%'
                         order by table_name, column_name
                        """)
                .query((row, number) -> new Column(
                        row.getString("table_name"), row.getString("column_name"), row.getString("data_type")))
                .list();
    }

    private boolean holds(Column column, String text) {
        String test = column.type().equals("bytea")
                ? "position(convert_to(:text, 'UTF8') in %s) > 0".formatted(column.name())
                : "position(:text in %s::text) > 0".formatted(column.name());
        return jdbc.sql("select exists (select from %s where %s)".formatted(column.table(), test))
                .param("text", text)
                .query(Boolean.class)
                .single();
    }
}
