package app.showshelf.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.store.StoreLocation;

/**
 * The baseline: one request for each show and one for each season, each row looked up and written on its own in a
 * transaction of its own, as an object mapper does that is used without thought. Each season takes one tick of a second; the
 * waiting is counted, not slept.
 */
final class SeedAlgorithm implements AutoCloseable {
    private static final Timestamp NOW = Timestamp.from(Schema.START);

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Connection connection;
    private final URI base;
    private int requests;
    private int ticks;

    private record Owed(long id, int number, String show) {}

    SeedAlgorithm(StoreLocation location, URI base) throws SQLException {
        this.connection = DriverManager.getConnection(Schema.url(location), "sa", "");
        this.base = base;
    }

    /** The shows are there, their seasons and episodes are not. */
    void prepare(List<GeneratedShow> shows) throws SQLException {
        for (GeneratedShow show : shows) {
            change("""
                    insert into tv_show (id, provider, provider_id, name, status, genres, next_check_at, created_at, updated_at)
                    values (?, 'TMDB', ?, ?, 'ENDED', array[], ?, ?, ?)""", (long) show.id(), Integer.toString(show.id()), show.name(), NOW,
                    NOW, NOW);
        }
    }

    Meter.Effort run(List<GeneratedShow> shows) throws Exception {
        for (GeneratedShow show : shows) {
            for (JsonNode row : ask("/tv/" + show.id()).get("seasons")) {
                season(show.id(), row);
            }
        }
        for (Owed next = owed(); next != null; next = owed()) {
            ticks++;
            for (JsonNode row : ask("/tv/" + next.show() + "/season/" + next.number()).get("episodes")) {
                episode(next.id(), row);
            }
            change("update season set synced = true, synced_at = ? where id = ?", NOW, next.id());
        }
        return new Meter.Effort(requests, ticks);
    }

    private JsonNode ask(String path) throws Exception {
        requests++;
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return json.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void season(long showId, JsonNode row) throws SQLException {
        int number = row.get("season_number").asInt();
        if (find("select id from season where tv_show_id = ? and number = ?", showId, number) < 0) {
            change("""
                    insert into season (id, tv_show_id, provider_id, number, name, episode_count, next_check_at)
                    values (next value for season_seq, ?, ?, ?, ?, ?, ?)""", showId, row.get("id").asString(), number,
                    row.get("name").asString(), row.get("episode_count").asInt(), NOW);
        }
    }

    private void episode(long seasonId, JsonNode row) throws SQLException {
        if (find("select id from episode where season_id = ? and provider_id = ?", seasonId, row.get("id").asString()) < 0) {
            change("""
                    insert into episode (id, season_id, provider_id, number, type, name, overview, air_date, runtime_minutes, still_path)
                    values (next value for episode_seq, ?, ?, ?, 'REGULAR', ?, ?, ?, ?, ?)""", seasonId, row.get("id").asString(),
                    row.get("episode_number").asInt(), row.get("name").asString(), row.get("overview").asString(),
                    Date.valueOf(LocalDate.parse(row.get("air_date").asString())), row.get("runtime").asInt(),
                    row.get("still_path").asString());
        }
    }

    /** All incomplete seasons are looked for at each tick, as the seed has it; the first one gets its turn. */
    private Owed owed() throws SQLException {
        Owed first = null;
        try (PreparedStatement query = connection.prepareStatement(
                """
                        select s.id, s.number, t.provider_id from season s join tv_show t on t.id = s.tv_show_id where not s.synced order by s.id""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                first = first == null ? new Owed(rows.getLong(1), rows.getInt(2), rows.getString(3)) : first;
            }
        }
        return first;
    }

    private long find(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        client.close();
        connection.close();
    }
}
