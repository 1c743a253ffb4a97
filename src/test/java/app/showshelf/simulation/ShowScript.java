package app.showshelf.simulation;

import java.util.List;

/**
 * All that ever happens to one show at the provider.
 *
 * @param id the provider's id
 * @param running whether it has not ended when the measured days begin
 * @param changes in the order of time
 */
record ShowScript(String id, boolean running, List<Change> changes) {}
