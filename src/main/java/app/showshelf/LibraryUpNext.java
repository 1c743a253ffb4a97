package app.showshelf;

import java.util.Collection;
import java.util.List;

import app.showshelf.library.LibraryQueries;
import app.showshelf.library.UpNext;
import app.showshelf.library.UpNextQueries;
import app.showshelf.ui.upnext.UpNextLibrary;

/** The library as Up next asks for it. */
record LibraryUpNext(UpNextQueries upNext, LibraryQueries queries) implements UpNextLibrary {
    @Override
    public List<UpNext> all() {
        return upNext.all();
    }

    @Override
    public List<UpNext> of(Collection<Long> shows) {
        return upNext.of(shows);
    }

    @Override
    public int watching() {
        return queries.counts().watching();
    }
}
