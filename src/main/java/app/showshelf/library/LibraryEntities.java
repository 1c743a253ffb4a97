package app.showshelf.library;

import java.util.List;

/** The classes that the store keeps as rows. */
public final class LibraryEntities {
    /** All of them. */
    public static final List<Class<?>> ALL = List.of(TVShow.class, ShowStanding.class, Season.class, Episode.class, EpisodeMark.class,
            SyncCursor.class);

    private LibraryEntities() {}
}
