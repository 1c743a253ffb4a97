package app.showshelf.library.check;

import java.util.Arrays;
import java.util.stream.Collectors;

import app.showshelf.library.NextLookReason;

/** Pieces of the conditions that several checks share. The providers' clients let no day in that lies outside these bounds. */
final class Sql {
    static final String DUE = "next_check_at = :now, next_look_reason = 'DUE'";
    static final String NO_REASON = unknown("next_look_reason", NextLookReason.values());
    static final String FAILURE = "attempts < 0 or (attempts > 0) <> (last_error is not null)";
    static final String FORGET_FAILURE = "attempts = 0, last_error = null, " + DUE;

    /**
     * First the shows with fewer ids than episodes: these are counted show by show along the index, so that the memory holds
     * one show at a time. Together, a million ids fill it.
     */
    static final String EPISODE_TWICE = """
            select min(e.id) from season s join episode e on e.season_id = s.id
            where e.provider_id is not null and s.tv_show_id in (
                select s.tv_show_id from season s join episode e on e.season_id = s.id where e.provider_id is not null
                group by s.tv_show_id having count(*) > count(distinct e.provider_id))
            group by s.tv_show_id, e.provider_id having count(*) > 1""";

    private Sql() {}

    /** The column holds a word that is none of these. */
    static String unknown(String column, Enum<?>[] words) {
        return column + " not in " + Arrays.stream(words).map(word -> "'" + word.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    static String farDay(String column) {
        return "(%1$s < date '1879-01-01' or %1$s > date '2501-12-31')".formatted(column);
    }

    static String farMoment(String column) {
        return "(%1$s < timestamp with time zone '1879-01-01 00:00:00Z' or %1$s > timestamp with time zone '2501-12-31 00:00:00Z')"
                .formatted(column);
    }

    /** More than one row of the table says the same in these columns; the key is that of one of them. */
    static String twice(String table, String columns) {
        return "select min(id) from " + table + " group by " + columns + " having count(*) > 1";
    }

    /** The next number that the counter gives is not above all keys; the program takes as many at once as its step. */
    static String counter(String table) {
        return "select base_value from information_schema.sequences where sequence_name = upper('" + table + "_seq') "
                + "and base_value - increment < (select max(id) from " + table + ")";
    }
}
