package app.showshelf.ui;

import java.util.Optional;

import app.showshelf.metadata.releases.Release;

/** Knows whether there is a later version of the program. */
@FunctionalInterface
public interface NewVersions {
    /** The latest release, if it is later than this program. Asks over the network; blocks. */
    Optional<Release> look() throws Exception;
}
