package app.showshelf.metadata.tmdb;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.http.ApiUri;

/** Where TMDB keeps pictures, and in which widths. */
final class TmdbPictures {
    private static final int[] POSTERS = {92, 154, 185, 342, 500, 780};
    private static final int[] BACKDROPS = {300, 780, 1280};
    private static final int[] STILLS = {92, 185, 300};

    private final URI base;

    TmdbPictures(URI base) {
        this.base = base;
    }

    /** The smallest picture that is wide enough; empty for a path that TMDB would not give. */
    Optional<URI> find(String path, PictureKind kind, int width) {
        if (!path.matches("/[A-Za-z0-9_-]+\\.[A-Za-z0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(ApiUri.of(base, "/" + size(kind, width) + path).toUri());
    }

    private static String size(PictureKind kind, int width) {
        return Arrays.stream(widths(kind)).filter(offered -> offered >= width).mapToObj(offered -> "w" + offered).findFirst()
                .orElse("original");
    }

    private static int[] widths(PictureKind kind) {
        return switch (kind) {
            case POSTER -> POSTERS;
            case BACKDROP -> BACKDROPS;
            case STILL -> STILLS;
        };
    }
}
