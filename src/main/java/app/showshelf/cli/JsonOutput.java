package app.showshelf.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.LibraryQueries;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;

/**
 * The library as JSON for other programs; ids are the provider's. In ASCII alone, so that it survives a terminal or a pipe
 * of any other encoding.
 */
final class JsonOutput {
    private final LibraryQueries queries;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    record ShowLine(String provider, String id, String name, boolean watching, int seasons, int episodes, int watched,
            int incompleteSeasons) {}

    record Show(String provider, String id, String name, boolean watching, Look look, List<Season> seasons) {}

    record Season(int number, String name, boolean synced, Integer episodeCount, Look look, List<Episode> episodes) {}

    /** When the provider was asked last and will be asked next, and why then; null what is unknown. */
    record Look(Instant last, Instant next, NextLookReason why) {}

    record Episode(String id, Integer number, String name, LocalDate airDate, boolean watched) {}

    JsonOutput(LibraryQueries queries) {
        this.queries = queries;
    }

    /** An array of all shows. */
    String list() {
        return json.writeValueAsString(queries.cards(ShelfQuery.ALL).stream().map(this::line).toList());
    }

    /** One show with its seasons and episodes. */
    String show(long showId) {
        var page = queries.page(showId).orElseThrow();
        ShowCard card = page.card();
        List<Season> seasons = page.seasons().stream().sorted(Comparator.comparing(SeasonRow::number)).map(season -> season(showId, season))
                .toList();
        return json.writeValueAsString(new Show(card.ref().provider().key(), card.ref().id(), card.name(), card.watching(),
                new Look(page.detailsCheckedAt(), page.nextLookAt(), page.nextLookReason()), seasons));
    }

    private ShowLine line(ShowCard card) {
        return new ShowLine(card.ref().provider().key(), card.ref().id(), card.name(), card.watching(), card.seasons(), card.episodes(),
                card.marked(), card.incompleteSeasons());
    }

    private Season season(long showId, SeasonRow season) {
        List<Episode> episodes = queries.episodes(showId, season.number()).stream().map(JsonOutput::episode).toList();
        return new Season(season.number(), season.name(), season.synced(), Objects.requireNonNullElse(season.listed(), season.stored()),
                new Look(season.syncedAt(), season.nextLookAt(), season.nextLookReason()), episodes);
    }

    private static Episode episode(EpisodeRow episode) {
        return new Episode(episode.providerId(), episode.number(), episode.name(), episode.airDate(), episode.watched());
    }
}
