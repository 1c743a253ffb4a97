package app.showshelf.ui;

import java.util.List;
import java.util.function.Supplier;

import app.showshelf.library.ShowNews;
import app.showshelf.library.WatchedShow;

/**
 * What is new with the shows that are being watched.
 *
 * @param take what has aired and was not told yet, which counts as told then; blocks
 * @param watched all shows that are being watched; blocks
 */
public record News(Supplier<List<ShowNews>> take, Supplier<List<WatchedShow>> watched) {}
