package gent.jobteam.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as spreadsheets in Flanders write and read them: semicolons, quotes around what needs them. */
final class SemicolonText {

    /** A spreadsheet would calculate it; the sign in front is taken off again when it is read. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    /**
     * @param line number of the line on which it begins, the first is 1
     * @param closed false when a quote that opens in it never closes
     */
    record Row(int line, List<String> cells, boolean closed) {}

    private final String text;
    private int at;
    private int line = 1;

    private SemicolonText(String text) {
        this.text = text;
    }

    static String write(List<String> cells) {
        return cells.stream().map(SemicolonText::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        String safe = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return Pattern.compile("[;\"\\r\\n']").matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Lines without anything in them are left out. */
    static List<Row> read(String text) {
        var reader = new SemicolonText(text.replace("\r\n", "\n").replace('\r', '\n'));
        var rows = new ArrayList<Row>();
        while (reader.at < reader.text.length()) {
            Row row = reader.row();
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '\n') {
                line++;
            }
            if (quoted) {
                boolean twice = sign == '"' && at < text.length() && text.charAt(at) == '"';
                if (twice) {
                    at++;
                }
                quoted = sign != '"' || twice;
                if (quoted) {
                    cell.append(sign);
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (sign == ';') {
                cells.add(plain(cell));
                cell.setLength(0);
            } else if (sign == '\n') {
                break;
            } else {
                cell.append(sign);
            }
        }
        cells.add(plain(cell));
        return new Row(first, cells, !quoted);
    }

    private static String plain(StringBuilder cell) {
        return GUARDED.matcher(cell.toString().strip()).replaceFirst("");
    }
}
