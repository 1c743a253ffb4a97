package app.showshelf.metadata.sample;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All shows of the catalogue, ready to be asked. */
final class Catalogue {
    private final CatalogueFile file;
    private final Map<String, SampleShow> byId = new LinkedHashMap<>();
    private final List<SampleShow> popular;

    Catalogue(CatalogueFile file) {
        this.file = file;
        popular = file.shows().stream().sorted(Comparator.comparingDouble(SampleShow::popularity).reversed()).toList();
        popular.forEach(show -> byId.put(show.id(), show));
    }

    /** Most popular first. */
    List<SampleShow> popular() {
        return popular;
    }

    Optional<SampleShow> show(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Best match first, then most popular first. */
    List<SampleShow> search(String text) {
        SearchText query = new SearchText(text);
        return popular.stream()
                .filter(show -> rank(query, show) > 0)
                .sorted(Comparator.comparingInt((SampleShow show) -> rank(query, show)).reversed())
                .toList();
    }

    EpisodeTexts texts(SampleShow show) {
        return new EpisodeTexts(file.words().get(show.words()), file.plots(), file.objects(), show.id().hashCode());
    }

    /** Where the network's clocks are; null without a network. */
    ZoneId zone(SampleShow show) {
        return show.network() == null ? null : file.networks().get(show.network());
    }

    private static int rank(SearchText query, SampleShow show) {
        int original = show.originalName() == null ? 0 : query.rank(show.originalName());
        return Math.max(query.rank(show.name()), original);
    }
}
