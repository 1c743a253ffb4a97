package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ProviderException;

/** A list of changes that a test writes, and which notes what it was asked for. Where nothing is written, nothing has changed. */
final class ScriptedFeed implements ChangeFeed {
    private final int worthFrom;
    private final Duration pace;
    private final Deque<Object> answers = new ConcurrentLinkedDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What was asked for; {@code since} is null for the first time. */
    record Asked(Instant since, Set<String> known) {}

    ScriptedFeed(int worthFrom, Duration pace) {
        this.worthFrom = worthFrom;
        this.pace = pace;
    }

    /** These shows without a moment. */
    void lists(Instant position, boolean more, String... shows) {
        Map<String, Optional<Instant>> changed = new HashMap<>();
        List.of(shows).forEach(show -> changed.put(show, Optional.empty()));
        answers.add(new Stretch(changed, position, more));
    }

    /** This show with the moment of its change. */
    void lists(String show, Instant changedAt) {
        answers.add(new Stretch(Map.of(show, Optional.of(changedAt)), changedAt, false));
    }

    void fails(Failure failure) {
        answers.add(new ProviderException(failure, "The list fails", null));
    }

    void breaks() {
        answers.add(new IllegalStateException("A mistake of ours"));
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public int worthFrom() {
        return worthFrom;
    }

    @Override
    public Duration pace() {
        return pace;
    }

    @Override
    public Stretch read(Instant since, Instant now, Set<String> known) throws ProviderException {
        asked.add(new Asked(since, known));
        return switch (answers.poll()) {
            case Stretch stretch -> stretch;
            case ProviderException failure -> throw failure;
            case RuntimeException mistake -> throw mistake;
            case null, default -> new Stretch(Map.of(), now, false);
        };
    }
}
