package app.showshelf;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the user asks of a provider and what the sync says of it are one and the same, even with nothing to sync. */
class UserRequestsTest {
    private final LocalServer server = new LocalServer();
    private final TestLibrary library = new TestLibrary(
            new TmdbProvider(server.client(), () -> server.uri("/3"), () -> "token", TmdbProvider.PICTURES));

    @BeforeEach
    void serve() throws Exception {
        server.answers("/3/tv/popular", "{\"results\": []}");
        server.answers("/3/configuration", "{\"images\": {}}");
    }

    @AfterEach
    void close() {
        library.close();
        server.close();
    }

    @Test
    void oneListThatCannotBeHadForWantOfAConnectionSaysOfflineUntilTheProviderIsBackByItself() throws Exception {
        server.stop();
        assertThat(failure()).isEqualTo(Failure.Kind.UNREACHABLE);
        assertThat(state().online()).isFalse();

        library.at(probe());
        library.sync();
        assertThat(state().online()).as("asked again in vain").isFalse();
        assertThat(probe()).isAfter(library.now());

        server.start();
        library.at(probe());
        library.sync();
        assertThat(state().online()).isTrue();
        assertThat(state().paused()).isEmpty();
    }

    @Test
    void aListThatComesSaysOnlineAtOnce() throws Exception {
        server.stop();
        failure();
        server.start();
        library.showshelf().requests().ask(ProviderId.TMDB, provider -> provider.popular(1));
        assertThat(state().online()).isTrue();
    }

    @Test
    void tryNowDoesNotSayOnlineForLongWhileTheProviderIsGone() throws Exception {
        server.stop();
        failure();
        library.showshelf().engine().retryAll();
        library.sync();
        assertThat(state().online()).isFalse();
    }

    @Test
    void whatIsWrongWithAListAloneHoldsUpNoSync() throws Exception {
        server.answers("/3/tv/popular", "no list");
        assertThat(failure()).isEqualTo(Failure.Kind.BAD_ANSWER);
        assertThat(state().online()).isTrue();
        assertThat(state().paused()).isEmpty();
    }

    private Failure.Kind failure() {
        return catchThrowableOfType(ProviderException.class,
                () -> library.showshelf().requests().ask(ProviderId.TMDB, provider -> provider.popular(1))).failure().kind();
    }

    private SyncState state() {
        return library.showshelf().monitor().state();
    }

    private Instant probe() {
        return state().paused().get(ProviderId.TMDB).until();
    }
}
