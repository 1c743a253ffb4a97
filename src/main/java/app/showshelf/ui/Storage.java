package app.showshelf.ui;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What lies on the disk.
 *
 * @param home the folder of everything
 * @param log the present file of the log
 * @param pictureBytes how many bytes the fetched pictures take; blocks
 * @param clearPictures deletes the fetched pictures; blocks
 */
public record Storage(Path home, Path log, LongSupplier pictureBytes, Runnable clearPictures) {}
