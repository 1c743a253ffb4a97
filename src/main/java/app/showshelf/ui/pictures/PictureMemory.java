package app.showshelf.ui.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javafx.scene.image.Image;

/** The pictures used last, up to a number of bytes. Belongs to the JavaFX thread. */
final class PictureMemory {
    private final Map<PictureRequest, Image> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long bytes;

    PictureMemory(long mostBytes) {
        this.most = mostBytes;
    }

    Optional<Image> get(PictureRequest request) {
        return Optional.ofNullable(pictures.get(request));
    }

    void put(PictureRequest request, Image picture) {
        Image before = pictures.put(request, picture);
        bytes += size(picture) - (before == null ? 0 : size(before));
        var oldest = pictures.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    long bytes() {
        return bytes;
    }

    private static long size(Image picture) {
        return 4L * (long) picture.getWidth() * (long) picture.getHeight();
    }
}
