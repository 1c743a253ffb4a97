package app.showshelf.ui.pictures;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javafx.scene.image.Image;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the pictures of providers: from the files, else over the network. For worker threads. */
final class PictureSource {
    private static final Logger LOG = LoggerFactory.getLogger(PictureSource.class);
    private static final Duration FAILURE_HOLDS = Duration.ofMinutes(3);

    private final PictureAddress addresses;
    private final PictureFiles files;
    private final PictureDownload download;
    private final InstantSource clock;
    private final Map<URI, Instant> failed = new ConcurrentHashMap<>();

    PictureSource(PictureAddress addresses, PictureFiles files, PictureDownload download, InstantSource clock) {
        this.addresses = addresses;
        this.files = files;
        this.download = download;
        this.clock = clock;
    }

    /** The picture at the size asked for; empty where there is none or it cannot be had now. */
    Optional<Image> get(PictureRequest request) throws InterruptedException {
        Optional<URI> address = addresses.of(request).filter(this::mayBeTried);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PictureDecoder.decode(bytes(address.get()), request));
        } catch (PictureException e) {
            LOG.debug("Picture is drawn instead: {}", address.get(), e);
            files.forget(address.get());
            failed.put(address.get(), clock.instant());
            return Optional.empty();
        }
    }

    PictureFiles files() {
        return files;
    }

    private byte[] bytes(URI address) throws PictureException, InterruptedException {
        Optional<byte[]> kept = files.read(address);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] fetched = download.fetch(address);
        files.write(address, fetched);
        return fetched;
    }

    /** A picture that has just failed is left alone for a while; otherwise every scroll would ask again. */
    private boolean mayBeTried(URI address) {
        Instant since = failed.get(address);
        if (since == null) {
            return true;
        }
        boolean over = since.plus(FAILURE_HOLDS).isBefore(clock.instant());
        return over && failed.remove(address, since);
    }
}
