package app.showshelf.ui.common;

import javafx.scene.image.Image;

/** Pictures drawn from names. Slow: called on workers only. Sizes in pixels. */
public interface PosterArt {
    /** A poster with its title, 2:3. */
    Image poster(String name, int width);

    /** The same motif without a title. */
    Image motif(String name, int width, int height);
}
