package app.showshelf.metadata;

/** What a picture shows. */
public enum PictureKind {
    POSTER, BACKDROP, STILL
}
