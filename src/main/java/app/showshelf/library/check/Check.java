package app.showshelf.library.check;

import app.showshelf.library.EpisodeType;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

/** What is looked at: which rows of a table are wrong, in the words of the store, and what makes them right without a loss. */
public enum Check {
    SHOW_WORD(Fault.WORD, Of.SHOW, Sql.unknown("provider", ProviderId.values()), null), SHOW_STATUS(Fault.WORD, Of.SHOW,
            Sql.unknown("status", ShowStatus.values()),
            "status = 'UNKNOWN', " + Sql.DUE), SHOW_REASON(Fault.WORD, Of.SHOW, Sql.NO_REASON, Sql.DUE), SHOW_NAME(Fault.NAMELESS, Of.SHOW,
                    "trim(name) = '' or trim(provider_id) = ''",
                    null), SHOW_DAY(Fault.DATE, Of.SHOW, Sql.farDay("first_air_date"), "first_air_date = null, " + Sql.DUE), SHOW_ORDER(
                            Fault.DATE, Of.SHOW, "updated_at < created_at - interval '2' day", "updated_at = created_at"), SHOW_RATING(
                                    Fault.NUMBER, Of.SHOW, "rating < 0 or rating > 10", "rating = null, " + Sql.DUE), SHOW_WATCHED_SINCE(
                                            Fault.STATE, Of.SHOW, "watching <> (watching_since is not null)",
                                            "watching_since = case when watching then coalesce(last_opened_at, created_at) end"), SHOW_FAILURE(
                                                    Fault.STATE, Of.SHOW, Sql.FAILURE, Sql.FORGET_FAILURE), SHOW_LISTED(Fault.STATE,
                                                            Of.SHOW,
                                                            "listed_looks < 0 or listed_looks is null and listed_change_at is not null",
                                                            "listed_looks = null, listed_change_at = null, " + Sql.DUE), SHOW_TWICE(Of.SHOW,
                                                                    Sql.twice("tv_show", "provider, provider_id")), SHOW_COUNTER(Of.SHOW),

    SEASON_ORPHAN(Fault.ORPHAN, Of.SEASON, "not exists (select 1 from tv_show t where t.id = tv_show_id)", null), SEASON_NUMBER(
            Fault.NUMBER, Of.SEASON, "number < 0", null), SEASON_COUNT(Fault.NUMBER, Of.SEASON, "episode_count < 0",
                    "episode_count = null, " + Sql.DUE), SEASON_REASON(Fault.WORD, Of.SEASON, Sql.NO_REASON, Sql.DUE), SEASON_DAY(
                            Fault.DATE, Of.SEASON, Sql.farDay("air_date"), "air_date = null, " + Sql.DUE), SEASON_COMPLETE(Fault.STATE,
                                    Of.SEASON, "synced and synced_at is null", "synced = false, " + Sql.DUE), SEASON_FAILURE(Fault.STATE,
                                            Of.SEASON, Sql.FAILURE, Sql.FORGET_FAILURE), SEASON_TWICE(Of.SEASON,
                                                    Sql.twice("season", "tv_show_id, number")), SEASON_COUNTER(Of.SEASON),

    EPISODE_ORPHAN(Fault.ORPHAN, Of.EPISODE, "not exists (select 1 from season s where s.id = season_id)", null), EPISODE_WORD(Fault.WORD,
            Of.EPISODE, Sql.unknown("type", EpisodeType.values()), "type = 'REGULAR'"), EPISODE_NUMBER(Fault.NUMBER, Of.EPISODE,
                    "number < 0 or runtime_minutes < 0",
                    "number = case when number >= 0 then number end, runtime_minutes = case when runtime_minutes >= 0 then runtime_minutes end"), EPISODE_DAY(
                            Fault.DATE, Of.EPISODE,
                            Sql.farDay("air_date") + " or " + Sql.farDay("moved_from") + " or " + Sql.farMoment("air_stamp"),
                            "air_date = null, moved_from = null, air_stamp = null"),
    /** An episode that a provider has moved to another season is moved, not copied. */
    EPISODE_TWICE(Of.EPISODE, Sql.EPISODE_TWICE), EPISODE_COUNTER(Of.EPISODE),

    MARK_PLAYS(Fault.NUMBER, Of.MARK, "plays < 1", "plays = 1"), MARK_MOMENT(Fault.DATE, Of.MARK,
            Sql.farMoment("watched_at") + " or watched_at > :soon",
            null), MARK_ORPHAN(Fault.ORPHAN, Of.MARK, "not exists (select 1 from episode e where e.id = episode_id)", null);

    private final Fault fault;
    private final Of of;
    private final String wrong;
    private final String search;
    private final String cure;

    /** What rows tell of. */
    public enum Of {
        SHOW("tv_show", "id"), SEASON("season", "id"), EPISODE("episode", "id"), MARK("episode_mark", "episode_id");

        private final String table;
        private final String key;

        Of(String table, String key) {
            this.table = table;
            this.key = key;
        }

        String table() {
            return table;
        }

        String key() {
            return key;
        }
    }

    /** Rows of which each is wrong by itself. */
    Check(Fault fault, Of of, String wrong, String cure) {
        this.fault = fault;
        this.of = of;
        this.wrong = wrong;
        this.search = "select %s from %s where %s".formatted(of.key, of.table, wrong);
        this.cure = cure == null ? null : "update %s set %s where %s".formatted(of.table, cure, wrong);
    }

    /** Rows of which there must not be two. */
    Check(Of of, String search) {
        this.fault = Fault.TWICE;
        this.of = of;
        this.wrong = null;
        this.search = search;
        this.cure = null;
    }

    /** The counter for new rows. */
    Check(Of of) {
        this.fault = Fault.COUNTER;
        this.of = of;
        this.wrong = null;
        this.search = Sql.counter(of.table);
        this.cure = "alter sequence %1$s_seq restart with (select max(id) + 1000 from %1$s)".formatted(of.table);
    }

    /** In which way the rows are wrong. */
    public Fault fault() {
        return fault;
    }

    /** Of what the rows are. */
    public Of of() {
        return of;
    }

    /** Whether it can be made right without a loss. */
    public boolean isCurable() {
        return cure != null;
    }

    /** The condition of one row; null where rows are wrong together. */
    String wrong() {
        return wrong;
    }

    /** The keys of what is wrong. */
    String search() {
        return search;
    }

    String cure() {
        return cure;
    }
}
