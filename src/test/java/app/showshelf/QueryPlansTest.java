package app.showshelf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of one show never reads the episodes of all others, of which there may be a million. */
class QueryPlansTest {
    private static final Pattern EPISODES = Pattern.compile("\"EPISODE\" \"\\w+\"\\s+/\\* (.*?)\\*/", Pattern.DOTALL);

    private final String name = UUID.randomUUID().toString();

    @Test
    void whatConcernsOneShowReadsNoOtherShowsEpisodes() throws Exception {
        ScriptedProvider provider = new ScriptedProvider(ProviderId.TMDB);
        provider.with("one", 6, 6);
        try (TestLibrary library = new TestLibrary(StoreLocation.memory(name), provider); Connection connection = connect()) {
            connection.createStatement().execute("set query_statistics true");
            Showshelf showshelf = library.showshelf();
            ShowRef ref = new ShowRef(ProviderId.TMDB, "one");
            long show = showshelf.intake().add(ref);
            showshelf.media().openShow(ref);
            library.sync();
            long episode = showshelf.marks().find(show, 1, 4).orElseThrow();
            showshelf.marks().episode(episode, true);
            showshelf.marks().upTo(episode);
            showshelf.marks().season(show, 2, true);
            showshelf.queries().page(show);
            showshelf.queries().episodes(show, 1);
            showshelf.upNext().of(List.of(show));

            assertThat(statements(connection)).hasSizeGreaterThan(10)
                    .allSatisfy(statement -> assertThat(waysToEpisodes(connection, statement)).allMatch(QueryPlansTest::isOfOneShow,
                            statement));
        }
    }

    @Test
    void aQueryInTheWrongOrderIsFound() throws Exception {
        try (TestLibrary _ = new TestLibrary(StoreLocation.memory(name), new ScriptedProvider(ProviderId.TMDB));
                Connection connection = connect()) {
            assertThat(waysToEpisodes(connection, """
                    select count(*) from episode e join season s on s.id = e.season_id left join episode_mark m on m.episode_id = e.id
                    where s.tv_show_id = ? and e.removed_at is null""")).isNotEmpty().noneMatch(QueryPlansTest::isOfOneShow);
        }
    }

    private static boolean isOfOneShow(String way) {
        return way.contains("SEASON_ID") || way.contains("PRIMARY_KEY");
    }

    private static List<String> statements(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection.createStatement()
                .executeQuery("select sql_statement from information_schema.query_statistics where sql_statement like 'select%'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found.stream().filter(sql -> sql.contains("episode") && !sql.contains("query_statistics")).toList();
    }

    /** By which index, and for which values of it, the database gets at episodes. */
    private static List<String> waysToEpisodes(Connection connection, String sql) throws SQLException {
        return EPISODES.matcher(plan(connection, sql)).results().map(way -> way.group(1)).toList();
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setNull(i, Types.NULL);
            }
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:" + name, "sa", "");
    }
}
