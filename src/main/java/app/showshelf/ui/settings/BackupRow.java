package app.showshelf.ui.settings;

import java.nio.file.Path;

/**
 * A backup in the list of the settings.
 *
 * @param when it was made, in words
 * @param what it is and how large
 */
record BackupRow(Path file, String when, String what) {}
