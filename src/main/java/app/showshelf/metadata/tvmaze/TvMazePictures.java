package app.showshelf.metadata.tvmaze;

import java.net.URI;
import java.util.Optional;

import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.http.Fields;

/** TVmaze gives whole addresses of pictures in two sizes: the original, and one that is small. */
final class TvMazePictures {
    private static final String SITE = "https://static.tvmaze.com";
    private static final String ORIGINAL = "/original_untouched/";
    private static final int PORTRAIT_WIDTH = 210;
    private static final int LANDSCAPE_WIDTH = 250;

    private final String base;

    /** Pictures are asked for below that address, which is another one in tests. */
    TvMazePictures(URI base) {
        this.base = base.toString().replaceAll("/$", "");
    }

    /** What facts carry: the address of the original, else of the small picture; null where there is none. */
    static String path(TvMazeAnswers.Image image) {
        return image == null ? null : Optional.ofNullable(secure(image.original())).orElse(secure(image.medium()));
    }

    /** The address with https, since older rows still have http; null for anything that is no address. */
    static String secure(String address) {
        String text = Fields.text(address);
        if (text == null || !text.matches("https?://\\S+")) {
            return null;
        }
        return text.replaceFirst("^http:", "https:");
    }

    /** The small picture where it is wide enough, else the original; empty for an address that is not on TVmaze's own host. */
    Optional<URI> find(String path, PictureKind kind, int width) {
        String place = path.startsWith(SITE + "/") ? path.substring(SITE.length()) : "";
        if (!place.matches("(/[A-Za-z0-9_-]+)+\\.[A-Za-z0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(URI.create(base + place.replace(ORIGINAL, folder(kind, width))));
    }

    private static String folder(PictureKind kind, int width) {
        return switch (kind) {
            case POSTER -> width <= PORTRAIT_WIDTH ? "/medium_portrait/" : ORIGINAL;
            case STILL -> width <= LANDSCAPE_WIDTH ? "/medium_landscape/" : ORIGINAL;
            case BACKDROP -> ORIGINAL;
        };
    }
}
