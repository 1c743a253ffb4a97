package app.showshelf;

import javafx.scene.image.Image;

import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.poster.PosterArtist;

/** The drawn posters as the shell asks for them. */
record DrawnArt(PosterArtist artist) implements PosterArt {
    @Override
    public Image poster(String name, int width) {
        return artist.poster(name, width);
    }

    @Override
    public Image motif(String name, int width, int height) {
        return artist.backdrop(name, width, height);
    }
}
