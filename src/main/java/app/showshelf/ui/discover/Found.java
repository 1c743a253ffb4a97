package app.showshelf.ui.discover;

import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowSummary;

/**
 * A show that was found.
 *
 * @param show what the provider says of it
 * @param place where it is in the library; null when it is not
 */
record Found(ShowSummary show, ShelfPlace place) {}
