package app.showshelf.ui.pictures;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.scene.image.Image;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.metadata.http.RateLimiter;
import app.showshelf.settings.Registration;
import app.showshelf.settings.Settings;

/**
 * Pictures for the screen. Called on the JavaFX thread, answers there; drawing, fetching and decoding happen on threads of
 * its own. Everybody who waits for the same picture shares one load.
 */
public final class Pictures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final long MEMORY_BYTES = 96L * 1024 * 1024;
    private static final long DISK_BYTES = Settings.PICTURE_MEGABYTES * 1_000_000L;
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final PictureSource source;
    private final Drawing drawing;
    private final Executor fx;
    private final PictureMemory memory = new PictureMemory(MEMORY_BYTES);
    private final NewestFirst fetching = new NewestFirst("picture-", 8);
    private final NewestFirst drawingThreads = new NewestFirst("drawn-picture-", 2);
    private final Map<PictureRequest, PictureLoad> loads = new HashMap<>();

    Pictures(PictureSource source, Drawing drawing, Executor fx) {
        this.source = source;
        this.drawing = drawing;
        this.fx = fx;
    }

    /**
     * The pictures of the running program.
     *
     * @param images the folder of fetched files; made when the first one arrives
     * @param userAgent how the program names itself to the servers
     */
    public static Pictures of(PictureAddress addresses, Drawing drawing, Path images, String userAgent, Executor fx) {
        // The servers of pictures lead nowhere else, and no answer of theirs shall make us ask a third party.
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        InstantSource clock = InstantSource.system();
        var source = new PictureSource(addresses, new PictureFiles(images, DISK_BYTES, clock),
                new PictureDownload(client, new RateLimiter(PictureDownload.LIMIT), userAgent, DEADLINE), clock);
        return new Pictures(source, drawing, fx);
    }

    /**
     * Hands the drawn picture to the target as soon as there is one and the provider's as soon as that is there: at once
     * where they are known. A broken or missing picture leaves the drawn one.
     *
     * @return closes the request; the target hears nothing more, and what nobody else waits for is cancelled
     */
    public Registration show(PictureRequest request, Consumer<Image> target) {
        Optional<Image> known = memory.get(request);
        if (known.isPresent()) {
            target.accept(known.get());
            return () -> {};
        }
        var seat = new Seat(target);
        Registration drawn = join(request.drawn(), drawingThreads, seat::standIn);
        Registration fetched = request.isDrawn() ? () -> {} : join(request, fetching, seat::seat);
        return () -> {
            drawn.close();
            fetched.close();
        };
    }

    /** How many bytes the fetched files take. Blocks. */
    public long bytesOnDisk() {
        return source.files().bytes();
    }

    /** How many bytes the fetched files may take; what is too much is deleted. Blocks. */
    public void limitOnDisk(long bytes) {
        source.files().limit(bytes);
    }

    /** Deletes the fetched files; what is needed is fetched again. Blocks. */
    public void clearDisk() {
        source.files().clear();
    }

    @Override
    public void close() {
        fetching.close();
        drawingThreads.close();
    }

    private Registration join(PictureRequest request, NewestFirst threads, Consumer<Image> target) {
        Optional<Image> known = memory.get(request);
        if (known.isPresent()) {
            target.accept(known.get());
            return () -> {};
        }
        PictureLoad load = loads.computeIfAbsent(request, _ -> start(request, threads));
        load.add(target);
        return () -> leave(load, target);
    }

    private PictureLoad start(PictureRequest request, NewestFirst threads) {
        var load = new PictureLoad(request, threads);
        load.start(() -> {
            Optional<Image> picture = make(request);
            fx.execute(() -> finish(load, picture));
        });
        return load;
    }

    private void leave(PictureLoad load, Consumer<Image> target) {
        if (load.remove(target) && loads.remove(load.request(), load)) {
            load.cancel();
        }
    }

    private void finish(PictureLoad load, Optional<Image> picture) {
        loads.remove(load.request(), load);
        picture.ifPresent(image -> {
            memory.put(load.request(), image);
            load.deliver(image);
        });
    }

    private Optional<Image> make(PictureRequest request) {
        try {
            return request.isDrawn() ? Optional.of(draw(request)) : source.get(request);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn("Picture failed: {}", request, e);
            return Optional.empty();
        }
    }

    private Image draw(PictureRequest request) {
        return Cut.to(request, drawing.draw(request));
    }

    /** A late drawn picture must not push out the real one. */
    private static final class Seat {
        private final Consumer<Image> target;
        private boolean taken;

        Seat(Consumer<Image> target) {
            this.target = target;
        }

        void standIn(Image drawn) {
            if (!taken) {
                target.accept(drawn);
            }
        }

        void seat(Image picture) {
            taken = true;
            target.accept(picture);
        }
    }
}
