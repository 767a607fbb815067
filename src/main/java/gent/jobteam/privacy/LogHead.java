package gent.jobteam.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Where all chains of the log end. Kept outside the database it proves later that nothing was rewritten or cut off; it
 * holds no personal data.
 *
 * @param entries how many entries there are in all cases
 * @param heads the last entry of each case, in the order of their numbers
 * @param hash SHA-256 over all heads, in hexadecimal
 */
record LogHead(long entries, List<Of> heads, String hash) {

    /** Where the chain of one case ends. */
    record Of(String caseNumber, int position, String hash) {

        /** As a line of an anchor file. */
        String line() {
            return "%s %d %s".formatted(caseNumber, position, hash);
        }

        /** @throws IllegalArgumentException when it is no such line */
        static Of parse(String line) {
            String[] parts = line.split(" ");
            if (parts.length != 3 || !parts[1].matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("Not a line of an anchor");
            }
            return new Of(parts[0], Integer.parseInt(parts[1]), parts[2]);
        }
    }

    static LogHead of(List<Of> heads) {
        long entries = heads.stream().mapToLong(Of::position).sum();
        return new LogHead(entries, List.copyOf(heads), hashOf(heads));
    }

    /** Dutch, for people and for keeping. */
    String summary() {
        return "%d regels in %d dossiers, hoofd %s".formatted(entries, heads.size(), hash);
    }

    /** Collects the heads from entries in the order of case and position. */
    static final class Builder {

        private final List<Of> heads = new ArrayList<>();

        void add(LogEntry entry) {
            var head = new Of(entry.caseNumber(), entry.position(), entry.hash());
            int last = heads.size() - 1;
            if (last >= 0 && heads.get(last).caseNumber().equals(entry.caseNumber())) {
                heads.set(last, head);
            } else {
                heads.add(head);
            }
        }

        LogHead build() {
            return LogHead.of(heads);
        }
    }

    private static String hashOf(List<Of> heads) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            heads.forEach(head -> digest.update((head.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
