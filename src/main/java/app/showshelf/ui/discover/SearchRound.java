package app.showshelf.ui.discover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.common.Words;

/** One search at several providers: who has answered, who is still looking, and what they both know is shown once. */
final class SearchRound {
    private final List<ProviderId> looking;
    private final List<ProviderId> answered = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** These providers are asked. */
    SearchRound(List<ProviderId> providers) {
        looking = new ArrayList<>(providers);
    }

    /** Takes an answer; what another provider has found already is left out. */
    List<Found> answered(ProviderId provider, List<Found> found) {
        looking.remove(provider);
        answered.add(provider);
        List<Found> fresh = found.stream().filter(result -> !known.contains(key(result.show()))).toList();
        found.forEach(result -> known.add(key(result.show())));
        return fresh;
    }

    /** That provider will not answer. */
    void failed(ProviderId provider) {
        looking.remove(provider);
    }

    /** Who has not answered yet. */
    List<ProviderId> looking() {
        return List.copyOf(looking);
    }

    /** Who has answered, in that order. */
    List<ProviderId> answered() {
        return List.copyOf(answered);
    }

    /** "TVmaze, TMDB". */
    static String names(List<ProviderId> providers, Words words) {
        return words.texts().listed(providers.stream().map(words.failures()::name).toList());
    }

    /** Providers do not share their ids, but names and years. */
    private static String key(ShowSummary show) {
        return NameOrder.fold(show.name()) + (show.firstAirDate() == null ? "" : show.firstAirDate().getYear());
    }
}
