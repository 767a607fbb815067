package gent.jobteam.search;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL answers a search. */
public final class SearchPlan {

    private SearchPlan() {}

    /** The plan for somebody who guides one person. */
    public static String of(String typed, JdbcClient jdbc) {
        return explained("explain ", typed, jdbc);
    }

    /** The same with what it read and how long it took. */
    public static String analyzed(String typed, JdbcClient jdbc) {
        return explained("explain (analyze, buffers) ", typed, jdbc);
    }

    private static String explained(String how, String typed, JdbcClient jdbc) {
        List<KeyRange> ranges = NameKeys.ranges(NameWords.of(typed));
        return String.join(
                "\n",
                jdbc.sql(how + JdbcNameKeys.FIND)
                        .param("kinds", JdbcNameKeys.column(ranges, KeyRange::kind))
                        .param("lows", JdbcNameKeys.column(ranges, KeyRange::low))
                        .param("highs", JdbcNameKeys.column(ranges, KeyRange::high))
                        .param("own", new UUID[] {UUID.randomUUID()})
                        .param("most", 80)
                        .query(String.class)
                        .list());
    }
}
