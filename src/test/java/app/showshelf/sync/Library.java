package app.showshelf.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.StoredEpisode;
import app.showshelf.library.StoredSeason;
import app.showshelf.library.StoredShow;
import app.showshelf.settings.ProviderId;

/** A show as the library has it, and as a provider answers it, for tests that write both. Rows count from 1, seasons' rows are 100 + number. */
final class Library {
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant BEFORE = NOW.minusSeconds(86_400);
    static final Instant LATER = NOW.plusSeconds(86_400);

    private final List<StoredSeason> seasons = new ArrayList<>();
    private final List<StoredEpisode> episodes = new ArrayList<>();
    private ShowFacts facts = answer();

    /** A season that was fetched and is not due. */
    Library season(int number, EpisodeFacts... all) {
        return season(number, new SeasonState(true, BEFORE, new NextLook(LATER, NextLookReason.OLD), 0, null), all);
    }

    Library season(int number, SeasonState state, EpisodeFacts... all) {
        seasons.add(new StoredSeason(100 + number, listed(number, all.length), state));
        Arrays.stream(all).forEach(one -> episodes.add(new StoredEpisode(episodes.size() + 1, number, one, null, false)));
        return this;
    }

    /** What the provider said of the show itself. */
    Library facts(ShowFacts other) {
        facts = other;
        return this;
    }

    Library marked(long row) {
        return change(row, one -> new StoredEpisode(one.id(), one.season(), one.facts(), one.removedAt(), true));
    }

    Library removed(long row) {
        return change(row, one -> new StoredEpisode(one.id(), one.season(), one.facts(), BEFORE, one.marked()));
    }

    private Library change(long row, UnaryOperator<StoredEpisode> change) {
        episodes.replaceAll(one -> one.id() == row ? change.apply(one) : one);
        return this;
    }

    StoredShow show() {
        return new StoredShow(1, facts, true, BEFORE, LATER, 0, List.copyOf(seasons), List.copyOf(episodes));
    }

    /** What a provider says, with these seasons. */
    static ShowFacts answer(SeasonFacts... seasons) {
        return new ShowFacts(new ShowRef(ProviderId.TMDB, "7"), null, null, "Show", null, "About", ShowStatus.ENDED,
                LocalDate.of(2001, 1, 1), "Channel", "en", List.of("Drama"), null, null, 7.5, 10.0, null, List.of(seasons));
    }

    /** A season that is listed, but whose episodes did not come. */
    static SeasonFacts listed(int number, Integer count) {
        return new SeasonFacts("s" + number, number, "Season " + number, null, LocalDate.of(2000 + number, 1, 1), null, count, null, null);
    }

    /** A season whose episodes came. */
    static SeasonFacts fetched(int number, EpisodeFacts... all) {
        return listed(number, all.length).withEpisodes(List.of(all));
    }

    /** A regular episode; its date is so many days into its year. */
    static EpisodeFacts episode(String id, Integer number, String name, int day) {
        return new EpisodeFacts(id, number, EpisodeType.REGULAR, name, "About " + name, LocalDate.ofYearDay(2002, day), null, 45, null);
    }

    /** The usual episodes 1 to that number, a week apart. */
    static EpisodeFacts[] episodes(int season, int count) {
        EpisodeFacts[] all = new EpisodeFacts[count];
        Arrays.setAll(all, i -> new EpisodeFacts(season + "-" + (i + 1), i + 1, EpisodeType.REGULAR, "Title " + season + "x" + (i + 1),
                "Summary", LocalDate.of(2000 + season, 1, 1).plusDays(i), null, 45, null));
        return all;
    }
}
