package app.showshelf.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import app.showshelf.store.StoreLocation;

/**
 * A library that has grown for years, written without the program: complete, with marks, with seasons that are airing, and
 * nothing due for a month. The first season of each of the first nine shows has 1,200 episodes.
 */
final class BigLibrary implements AutoCloseable {
    static final int LONG_SEASON = 1_200;
    static final int LONG_SHOWS = 9;
    private static final int FIRST_ID = 1_000_000;
    private static final int SEASONS = 5;
    private static final int SHOWS_TOGETHER = 50;
    /** More than what the program takes of a sequence at once. */
    private static final int BLOCK = 1_000;
    private static final String[] GENRES = {"Drama", "Comedy", "Crime", "Mystery", "Science fiction", "Documentary"};
    private static final String[] FIRST = {"Silent", "Northern", "The Last", "Golden", "Broken", "Hidden", "The", "Distant"};
    private static final String[] SECOND = {"Harbour", "Orchard", "Signal", "Winter", "Garden", "Machine", "River", "Letters"};
    private static final Timestamp NOW = Timestamp.from(Schema.START);
    private static final Timestamp LATER = Timestamp.from(Schema.START.plus(Duration.ofDays(30)));
    private static final LocalDate TODAY = LocalDate.ofInstant(Schema.START, ZoneOffset.UTC);

    private final Connection connection;
    private final PreparedStatement shows;
    private final PreparedStatement seasons;
    private final PreparedStatement episodes;
    private final PreparedStatement marks;
    private long seasonId;
    private long episodeId;

    private BigLibrary(StoreLocation location) throws SQLException {
        connection = DriverManager.getConnection(Schema.url(location), "sa", "");
        connection.setAutoCommit(false);
        shows = connection.prepareStatement(
                """
                        insert into tv_show (id, provider, provider_id, name, original_name, overview, status, first_air_date, network, genres, rating,
                        popularity, watching, watching_since, last_opened_at, details_checked_at, next_check_at, created_at, updated_at)
                        values (?, 'TMDB', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        seasons = connection.prepareStatement("""
                insert into season (id, tv_show_id, provider_id, number, name, air_date, episode_count, synced, synced_at, next_check_at)
                values (?, ?, ?, ?, ?, ?, ?, true, ?, ?)""");
        episodes = connection.prepareStatement("""
                insert into episode (id, season_id, provider_id, number, type, name, overview, air_date, runtime_minutes)
                values (?, ?, ?, ?, 'REGULAR', ?, ?, ?, 42)""");
        marks = connection.prepareStatement("insert into episode_mark (episode_id, watched_at) values (?, ?)");
    }

    /** Fills an empty library with that many shows and about that many episodes. */
    static void fill(StoreLocation location, int shows, int episodes) throws SQLException {
        try (BigLibrary big = new BigLibrary(location)) {
            int each = Math.max(1, episodes / shows / SEASONS);
            for (int id = 1; id <= shows; id++) {
                big.show(id, id <= LONG_SHOWS ? LONG_SEASON : each, each);
                if (id % SHOWS_TOGETHER == 0) {
                    big.flush();
                }
            }
            big.flush();
            big.restart("tv_show_seq", shows);
            big.restart("season_seq", big.seasonId);
            big.restart("episode_seq", big.episodeId);
            big.connection.commit();
        }
    }

    /** The provider's id of a show, which belongs to no other of the benchmark. */
    static String providerId(int id) {
        return Integer.toString(FIRST_ID + id);
    }

    /** The name of a show; some words are in many names, its number in no other. */
    static String name(int id) {
        return FIRST[id % FIRST.length] + " " + SECOND[id / FIRST.length % SECOND.length] + " " + id;
    }

    private void show(int id, int first, int others) throws SQLException {
        boolean running = id % 5 < 2;
        boolean watching = id % 20 == 0;
        add(shows, (long) id, providerId(id), name(id), name(id), "What " + name(id) + " is about is told here in a sentence.",
                running ? "RUNNING" : "ENDED", Date.valueOf(TODAY.minusYears(10)), "Channel " + id % 40, new Object[]{GENRES[id % 6]},
                id % 100 / 10.0, (double) id, watching, watching ? NOW : null, watching ? NOW : null, NOW, LATER, NOW, NOW);
        for (int season = 1; season <= SEASONS; season++) {
            int each = season == 1 ? first : others;
            LocalDate start = running && season == SEASONS ? TODAY.minusWeeks(each / 2) : TODAY.minusYears(SEASONS + 2L - season);
            add(seasons, ++seasonId, (long) id, "s" + seasonId, season, "Season " + season, Date.valueOf(start), each, NOW, LATER);
            for (int number = 1; number <= each; number++) {
                LocalDate day = running && season == SEASONS ? start.plusWeeks(number) : start.plusDays(number % 300);
                add(episodes, ++episodeId, seasonId, "e" + episodeId, number, "Chapter " + id + "." + season + "." + number,
                        "What happens in episode " + number + " of season " + season
                                + " is told here at about the length that summaries have, "
                                + "which is a sentence or two, sometimes a little more.",
                        Date.valueOf(day));
                if (watching && season < SEASONS) {
                    add(marks, episodeId, NOW);
                }
            }
        }
    }

    private void flush() throws SQLException {
        shows.executeBatch();
        seasons.executeBatch();
        episodes.executeBatch();
        marks.executeBatch();
        connection.commit();
    }

    private void restart(String sequence, long used) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence " + sequence + " restart with " + (used + BLOCK));
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
