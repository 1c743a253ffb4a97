package app.showshelf.metadata.releases;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.LocalServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which release is later than the program, from a list that may say anything. */
class ReleaseFeedTest {
    private final LocalServer server = new LocalServer();
    private final ReleaseFeed feed = new ReleaseFeed("1.9.0", () -> Instant.EPOCH);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theLatestFinishedReleaseIsTold() throws Exception {
        assertThat(newer("""
                [{"tag_name":"v3.0.0","html_url":"https://example.org/3","draft":true,"prerelease":false},
                 {"tag_name":"v2.5.0","html_url":"https://example.org/2.5","prerelease":true},
                 {"tag_name":"v2.4.0-rc1","html_url":"https://example.org/rc"},
                 {"tag_name":"v1.9.1","html_url":"https://example.org/1.9.1"},
                 {"tag_name":"v1.10.0","html_url":"https://example.org/1.10","draft":false,"prerelease":false,"assets":[{}]},
                 {"tag_name":"v1.8.0","html_url":"https://example.org/1.8"}]""")).contains(
                new Release("1.10.0", URI.create("https://example.org/1.10")));
        assertThat(server.asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]",
        "[null, {}, {\"tag_name\":null,\"html_url\":7}]",
        "[{\"tag_name\":\"v1.9.0\",\"html_url\":\"https://example.org/1.9\"}]",
        "[{\"tag_name\":\"v9.9.9\"}]",
        "[{\"tag_name\":\"v9.9.9\",\"html_url\":\"file:///etc/passwd\"}]",
        "[{\"tag_name\":\"v9.9.9\",\"html_url\":\"javascript:alert(1)\"}]",
        "[{\"tag_name\":\"v9.9.9\",\"html_url\":\"https://exa mple.org\"}]",
        "[{\"tag_name\":\"latest\",\"html_url\":\"https://example.org/l\"}]"})
    void whatIsNoLaterVersionWithAPageIsNone(String json) throws Exception {
        assertThat(newer(json)).isEmpty();
    }

    @Test
    void anAnswerThatIsTooLargeOrNoListIsAFailure() {
        server.answers("/releases", "[\"" + "x".repeat(5_000_000) + "\"]");
        assertThatThrownBy(() -> feed.newer(server.uri("/releases"))).isInstanceOfSatisfying(ProviderException.class,
                e -> assertThat(e.failure().kind()).isEqualTo(Kind.TOO_LARGE));
        server.answers("/releases", "<html>");
        assertThatThrownBy(() -> feed.newer(server.uri("/releases"))).isInstanceOfSatisfying(ProviderException.class,
                e -> assertThat(e.failure().kind()).isEqualTo(Kind.BAD_ANSWER));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.10,   1.9,     true
            v1.2.1, 1.2,     true
            2,      1.99.99, true
            1.2.0,  1.2,     false
            1.2,    1.2.1,   false
            1.3-b1, 1.2,     false
            '',     1.2,     false
            1.3,    strange, false
            """)
    void versionsAreComparedByTheirNumbers(String one, String than, boolean later) {
        assertThat(VersionNumber.isLater(one, than)).isEqualTo(later);
    }

    private Optional<Release> newer(String json) throws Exception {
        server.answers("/releases", json);
        return feed.newer(server.uri("/releases"));
    }
}
