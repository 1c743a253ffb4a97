package app.showshelf.ui.shelf;

import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShelfFacets;
import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShowStatus;
import app.showshelf.text.Texts;

/** Filters in words, and which of them there are. */
final class FilterWords {
    private final Texts texts;

    FilterWords(Texts texts) {
        this.texts = texts;
    }

    /** "Watching", "Drama". */
    String name(ShelfFilter filter) {
        return switch (filter) {
            case ShelfFilter.Watching watching -> texts.get(watching.on() ? "shelf.filter.watching" : "shelf.filter.notWatching");
            case ShelfFilter.Status status -> texts.get("shelf.filter.status." + status.status().name());
            case ShelfFilter.Genre genre -> genre.name();
            case ShelfFilter.Network network -> network.name();
            case ShelfFilter.Unwatched _ -> texts.get("shelf.filter.unwatched");
            case ShelfFilter.AirsThisWeek _ -> texts.get("shelf.filter.thisWeek");
            case ShelfFilter.SyncFailed _ -> texts.get("shelf.filter.failed");
        };
    }

    /** "Genre", "Network"; what says enough by itself is of the kind "Show". */
    String kind(ShelfFilter filter) {
        return switch (filter) {
            case ShelfFilter.Status _ -> texts.get("shelf.filter.kind.status");
            case ShelfFilter.Genre _ -> texts.get("shelf.filter.kind.genre");
            case ShelfFilter.Network _ -> texts.get("shelf.filter.kind.network");
            default -> texts.get("shelf.filter.kind.mine");
        };
    }

    /** All filters that a library of these facets can use. */
    static List<ShelfFilter> all(ShelfFacets facets) {
        List<ShelfFilter> all = new ArrayList<>(List.of(new ShelfFilter.Watching(true), new ShelfFilter.Watching(false),
                new ShelfFilter.Unwatched(), new ShelfFilter.AirsThisWeek(), new ShelfFilter.SyncFailed()));
        facets.statuses().stream().filter(status -> status != ShowStatus.UNKNOWN).map(ShelfFilter.Status::new).forEach(all::add);
        facets.genres().stream().map(ShelfFilter.Genre::new).forEach(all::add);
        facets.networks().stream().map(ShelfFilter.Network::new).forEach(all::add);
        return all;
    }

    /** Those that are not chosen yet and have that text in their name or kind, in any case and without accents. */
    List<ShelfFilter> matching(ShelfFacets facets, List<ShelfFilter> chosen, String text) {
        String wanted = NameOrder.fold(text).strip();
        return all(facets).stream()
                .filter(filter -> !chosen.contains(filter))
                .filter(filter -> NameOrder.fold(name(filter) + " " + kind(filter)).contains(wanted))
                .toList();
    }

    /** What was asked for in one line: "“win”, Drama, Returning". */
    String all(String text, List<ShelfFilter> filters) {
        List<String> parts = new ArrayList<>();
        if (!text.isBlank()) {
            parts.add(texts.get("shelf.nothing.text", text.strip()));
        }
        filters.stream().map(this::name).forEach(parts::add);
        return texts.listed(parts);
    }

    /** A name for what was asked for: "win Drama Returning". */
    String suggestion(String text, List<ShelfFilter> filters) {
        return (text.strip() + " " + String.join(" ", filters.stream().map(this::name).toList())).strip();
    }
}
