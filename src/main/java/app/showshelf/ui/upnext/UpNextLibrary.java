package app.showshelf.ui.upnext;

import java.util.Collection;
import java.util.List;

import app.showshelf.library.UpNext;

/** What the page asks of the library, on worker threads. */
public interface UpNextLibrary {
    /** Of every watched show with something to watch; in no order. */
    List<UpNext> all();

    /** The same of these shows only; those with nothing to watch are missing. */
    List<UpNext> of(Collection<Long> shows);

    /** How many shows are being watched. */
    int watching();
}
