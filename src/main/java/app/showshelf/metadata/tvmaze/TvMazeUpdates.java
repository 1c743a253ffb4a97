package app.showshelf.metadata.tvmaze;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.annotation.JsonAnySetter;

/**
 * When each of many shows has changed last. There may be a hundred thousand, of which few matter: they are kept as plain
 * numbers, in the order in which they come.
 */
final class TvMazeUpdates {
    private static final double LATEST = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

    private long[] ids = new long[1024];
    private long[] seconds = new long[1024];
    private int size;

    /** One show; what is no id or no moment is passed over. */
    @JsonAnySetter
    void put(String id, Double second) {
        if (id.isEmpty() || id.length() > 18 || !id.chars().allMatch(c -> c >= '0' && c <= '9') || moment(second) == null) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            seconds = Arrays.copyOf(seconds, 2 * size);
        }
        ids[size] = Long.parseLong(id);
        seconds[size] = second.longValue();
        size++;
    }

    int size() {
        return size;
    }

    /** Each show's id with the moment of its last change. */
    void forEach(BiConsumer<String, Instant> reader) {
        for (int i = 0; i < size; i++) {
            reader.accept(Long.toString(ids[i]), Instant.ofEpochSecond(seconds[i]));
        }
    }

    /** Seconds since 1970 as TVmaze sends them; null where they are none. */
    static Instant moment(Double second) {
        return second == null || second <= 0 || second > LATEST ? null : Instant.ofEpochSecond(second.longValue());
    }
}
