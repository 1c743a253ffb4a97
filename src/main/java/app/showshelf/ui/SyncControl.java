package app.showshelf.ui;

import java.util.function.LongConsumer;

/**
 * How the user steers the sync as a whole.
 *
 * @param pause nothing new is started, what runs ends; quick
 * @param resume goes on; quick
 * @param cancel cuts off the fetch of a show; quick
 * @param allNow makes everything due that the mode keeps complete; blocks
 * @param userActs hears of each act of the user, so that what nobody waits for lets them go first; quick
 */
public record SyncControl(Runnable pause, Runnable resume, LongConsumer cancel, Runnable allNow, Runnable userActs) {}
