package app.showshelf.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import javafx.scene.image.Image;

/** One picture on its way, with all who wait for it. Belongs to the JavaFX thread. */
final class PictureLoad {
    private final PictureRequest request;
    private final NewestFirst threads;
    private final List<Consumer<Image>> targets = new ArrayList<>();
    private Future<?> work;

    PictureLoad(PictureRequest request, NewestFirst threads) {
        this.request = request;
        this.threads = threads;
    }

    PictureRequest request() {
        return request;
    }

    void start(Runnable task) {
        work = threads.submit(task);
    }

    void add(Consumer<Image> target) {
        targets.add(target);
    }

    /** Whether that was the last one. */
    boolean remove(Consumer<Image> target) {
        return targets.remove(target) && targets.isEmpty();
    }

    void deliver(Image picture) {
        List.copyOf(targets).forEach(target -> target.accept(picture));
    }

    void cancel() {
        threads.cancel(work);
    }
}
