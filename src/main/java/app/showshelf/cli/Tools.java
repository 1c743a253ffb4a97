package app.showshelf.cli;

import app.showshelf.cli.doctor.Doctor;
import app.showshelf.library.transfer.LibraryCare;
import app.showshelf.settings.Configuration;

/**
 * What looks after the library as a whole.
 *
 * @param care checks, exports, imports
 * @param doctor looks at all that can be wrong
 * @param configuration what holds right now
 */
public record Tools(LibraryCare care, Doctor doctor, Configuration configuration) {}
