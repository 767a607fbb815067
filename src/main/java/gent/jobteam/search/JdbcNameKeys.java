package gent.jobteam.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code name_key}. */
@Repository
class JdbcNameKeys {

    /** Rows that each range gives at most, so that a common name costs no more than a rare one. */
    private static final int MOST_PER_RANGE = 30;

    /** Whoever is found by several ranges or is guided by the one who looks comes from the first of them. */
    static final String FIND = """
            with wanted as (
                select * from unnest(:kinds, :lows, :highs) with ordinality as range (kind, low, high, place)
            )
            select participant_id
              from (select found.participant_id, wanted.place
                      from wanted
                     cross join lateral (
                           select k.participant_id
                             from name_key k
                            where k.kind = wanted.kind and k.key >= wanted.low and k.key < wanted.high
                            order by k.key
                            limit %d) found
                     union all
                    select own.id, 0
                      from unnest(:own) as own (id)
                     cross join lateral (
                           select k.kind, k.key from name_key k where k.participant_id = own.id offset 0) k
                      join wanted on k.kind = wanted.kind and k.key >= wanted.low and k.key < wanted.high) hit
             group by participant_id
             order by min(place)
             limit :most
            """.formatted(MOST_PER_RANGE);

    private final JdbcClient jdbc;

    JdbcNameKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the keys; those that are there already stay. */
    void put(Map<UUID, Set<NameKey>> keys, int version) {
        var rows = keys.entrySet().stream()
                .flatMap(person -> person.getValue().stream().map(key -> Map.entry(person.getKey(), key)))
                .toList();
        jdbc.sql("""
                        insert into name_key (kind, key, participant_id, version)
                        select kind, key, participant_id, :version
                          from unnest(:kinds, :keys, :ids) as made (kind, key, participant_id)
                        on conflict (kind, key, participant_id) do update set version = excluded.version
                        """)
                .param("version", version)
                .param("kinds", rows.stream().map(row -> row.getValue().kind()).toArray(String[]::new))
                .param("keys", rows.stream().map(row -> row.getValue().key()).toArray(String[]::new))
                .param("ids", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .update();
    }

    /** Those of these persons who have keys of this version. */
    Set<UUID> withKeys(Collection<UUID> people, int version) {
        return jdbc.sql("""
                        select distinct participant_id
                          from name_key
                         where participant_id = any (:people) and version = :version
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("version", version)
                .query(UUID.class)
                .set();
    }

    void remove(Collection<UUID> people) {
        jdbc.sql("delete from name_key where participant_id = any (:people)")
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /**
     * Persons with a key in one of these ranges: those of {@code own} first, then by the order of the ranges.
     *
     * @param own found however many others have such a name
     */
    List<UUID> find(List<KeyRange> ranges, Collection<UUID> own, int most) {
        return jdbc.sql(FIND)
                .param("kinds", column(ranges, KeyRange::kind))
                .param("lows", column(ranges, KeyRange::low))
                .param("highs", column(ranges, KeyRange::high))
                .param("own", own.toArray(UUID[]::new))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    static String[] column(List<KeyRange> ranges, Function<KeyRange, String> part) {
        return ranges.stream().map(part).toArray(String[]::new);
    }
}
