package app.showshelf;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Providers that are left alone for a while, and when they are asked again. */
@Timeout(60)
class ProviderPauseTest extends EngineRig {
    private static final Failure REJECTED = new Failure(Kind.KEY_REJECTED, 401);

    @Test
    void aRejectedKeyPausesItsProviderAloneUntilTheUserActs() throws Exception {
        scripted.with("1", 2).with("2", 2);
        tvmaze.with("9", 4);
        long one = add("1");
        add("2");
        long other = library.showshelf().intake().add(new ShowRef(ProviderId.TVMAZE, "9"));
        tmdb.steer(_ -> {
            throw new ProviderException(REJECTED, "No", null);
        });
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(other).episodes()).isEqualTo(4);
        assertThat(season(one, 1).attempts()).isZero();
        assertThat(season(one, 1).failure()).isNull();
        assertThat(library.showshelf().monitor().state().paused()).containsOnlyKeys(ProviderId.TMDB);
        assertThat(library.showshelf().monitor().state().paused().get(ProviderId.TMDB).failure()).isEqualTo(REJECTED);

        int asked = tmdb.asked().size();
        library.at(library.now().plus(Duration.ofHours(5)));
        library.sync();
        assertThat(tmdb.asked()).hasSize(asked);

        tmdb.steer(_ -> {});
        library.showshelf().engine().retry(ProviderId.TMDB);
        library.sync();
        assertThat(library.card(one).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().paused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"TOO_MANY_REQUESTS", "UNREACHABLE"})
    void aProviderThatAsksForABreakOrIsOutOfReachCostsNoAttemptsAndGoesOnByItself(Kind kind) throws Exception {
        scripted.with("1", 2).with("2", 2);
        long one = add("1");
        open("1");
        library.sync();
        long two = add("2");
        tmdb.steer(_ -> {
            throw new ProviderException(new Failure(kind), "No", null, Duration.ofSeconds(30));
        });
        open("2");
        library.sync();
        assertThat(season(two, 1).attempts()).isZero();
        assertThat(library.showshelf().monitor().state().waitingCount()).isEqualTo(1);
        int asked = tmdb.asked().size();
        library.sync();
        assertThat(tmdb.asked()).hasSize(asked);

        tmdb.steer(_ -> {});
        library.at(library.now().plusSeconds(30));
        library.sync();
        assertThat(library.card(two).episodes()).isEqualTo(2);
        assertThat(library.card(one).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().online()).isTrue();
    }

    @Test
    void offlineIsShownAfterSeveralFailuresAndEndsWithTheFirstAnswer() throws Exception {
        scripted.with("1", 2);
        add("1");
        tmdb.steer(_ -> {
            throw new ProviderException(new Failure(Kind.UNREACHABLE), "No", null);
        });
        library.in(SyncMode.GREEDY).sync();
        for (int probe = 0; probe < 3; probe++) {
            Instant until = library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until();
            library.at(until);
            library.sync();
        }
        assertThat(library.showshelf().monitor().state().online()).isFalse();
        tmdb.steer(_ -> {});
        library.at(library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until());
        library.sync();
        assertThat(library.showshelf().monitor().state().online()).isTrue();
        assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
    }
}
