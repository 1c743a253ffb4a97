package app.showshelf.metadata.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue as it is written down.
 *
 * @param networks the invented broadcasters and where their clocks are
 * @param words word lists by name
 * @param plots patterns for overviews of episodes
 * @param objects what these are about, as in "a locked suitcase"
 * @param shows all of them
 */
record CatalogueFile(Map<String, ZoneId> networks, Map<String, Words> words, List<String> plots, List<String> objects,
        List<SampleShow> shows) {

    /** Reads the built-in files; a mistake in them is ours, so it is thrown. */
    static CatalogueFile read() {
        Writing writing = read("words.json", Writing.class);
        Listing listing = read("shows.json", Listing.class);
        return new CatalogueFile(listing.networks(), writing.words(), writing.plots(), writing.objects(), listing.shows());
    }

    private static <T> T read(String file, Class<T> type) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = CatalogueFile.class.getResourceAsStream(file)) {
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Broken resource " + file, e);
        }
    }

    private record Listing(Map<String, ZoneId> networks, List<SampleShow> shows) {}

    private record Writing(Map<String, Words> words, List<String> plots, List<String> objects) {}
}
