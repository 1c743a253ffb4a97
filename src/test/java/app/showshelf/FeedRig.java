package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;
import app.showshelf.store.StoreLocation;

/** A library whose provider lists what has changed, with a clock that a test moves from hour to hour. */
abstract class FeedRig {
    static final Duration HOUR = Duration.ofHours(1);
    static final Instant POSITION = Instant.parse("2026-03-01T00:00:00Z");
    static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    final ScriptedFeed feed = new ScriptedFeed(2, HOUR);
    final ScriptedProvider provider = new ScriptedProvider(ProviderId.TVMAZE).with(feed);
    final String name = UUID.randomUUID().toString();
    final TestLibrary library = new TestLibrary(StoreLocation.memory(name), provider);

    @AfterEach
    void close() {
        library.close();
    }

    final void watchThree() {
        watchAll("1", "2", "3");
    }

    /** Their first fetch is over before the first turn of the feed that knows them. */
    final void watchAll(String... shows) {
        for (String show : shows) {
            watch(show);
        }
    }

    final void watch(String show) {
        long id = add(show);
        library.showshelf().media().setWatching(id, true);
        library.sync();
    }

    final long add(String show) {
        if (provider.lacks(show)) {
            provider.with(show, 2);
        }
        return library.showshelf().media().addShow(provider.summary(show));
    }

    final ShowPage page(String show) {
        return library.showshelf().queries().page(row(show)).orElseThrow();
    }

    final long row(String show) {
        return library.showshelf().shows().findByRef(new ShowRef(ProviderId.TVMAZE, show)).orElseThrow();
    }

    final void passHour() {
        hours(library, 1);
    }

    static void hours(TestLibrary library, int count) {
        for (int i = 0; i < count; i++) {
            library.at(library.now().plus(HOUR));
            library.sync();
        }
    }

    final List<String> askedInTheNextHour() {
        int before = provider.asked().size();
        passHour();
        return provider.asked().subList(before, provider.asked().size());
    }

    /** In which of the next hours the show is fetched. */
    final List<Integer> looks(String show, int hours) {
        return IntStream.rangeClosed(1, hours).filter(_ -> askedInTheNextHour().contains(show)).boxed().toList();
    }

    final ShowFacts changed(String show, Instant at) {
        return new ShowFacts(new ShowRef(ProviderId.TVMAZE, show), null, null, "Show " + show, null, "About", ShowStatus.ENDED,
                LocalDate.of(2001, 1, 1), "Channel", "en", List.of(), null, null, 7.5, 10.0, null,
                List.of(ScriptedProvider.season(show, 1, 2)), at);
    }
}
