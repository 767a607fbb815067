package gent.jobteam.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of what happened to a dossier.
 *
 * @param position counts from 1 in each case, without gaps
 * @param at moment (UTC), in whole microseconds
 * @param kind code, such as {@code READ}, {@code CHANGED} or {@code EMERGENCY}
 * @param detail codes of what was read or changed, never its content
 * @param previousHash hash of the entry before it; empty for the first
 * @param hash SHA-256 of everything else, in hexadecimal
 */
public record LogEntry(
        String caseNumber,
        int position,
        Instant at,
        String userId,
        String organisation,
        String kind,
        String detail,
        String previousHash,
        String hash) {

    static LogEntry first(String caseNumber, Instant at, Viewer by, String kind, String detail) {
        return chained(caseNumber, 1, "", at, by, kind, detail);
    }

    LogEntry next(Instant at, Viewer by, String kind, String detail) {
        return chained(caseNumber, position + 1, hash, at, by, kind, detail);
    }

    /** Whether the hash is that of the other fields. */
    boolean isIntact() {
        return hash.equals(hashOf(caseNumber, position, at, userId, organisation, kind, detail, previousHash));
    }

    /** Whether this one comes right after another one that nobody touched since. */
    boolean follows(LogEntry before) {
        return position == before.position() + 1 && previousHash.equals(before.hash());
    }

    private static LogEntry chained(
            String caseNumber, int position, String previous, Instant moment, Viewer by, String kind, String detail) {
        // As precise as the database keeps it.
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        String hash = hashOf(caseNumber, position, at, by.userId(), by.organisation(), kind, detail, previous);
        return new LogEntry(caseNumber, position, at, by.userId(), by.organisation(), kind, detail, previous, hash);
    }

    private static String hashOf(
            String caseNumber,
            int position,
            Instant at,
            String userId,
            String organisation,
            String kind,
            String detail,
            String previous) {
        var fields = List.of(
                caseNumber, String.valueOf(position), at.toString(), userId, organisation, kind, detail, previous);
        var text = new StringBuilder();
        // With their lengths, so that no two lists of fields give the same text.
        fields.forEach(field -> text.append(field.length()).append(':').append(field));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
