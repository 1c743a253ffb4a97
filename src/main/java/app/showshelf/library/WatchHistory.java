package app.showshelf.library;

import java.util.List;
import java.util.Map;

/**
 * What was watched, and what is left of it.
 *
 * @param days one for each show on each day, the oldest first
 * @param shows the shows of these days by their rows
 * @param backlog what has aired and is not watched of the shows being watched
 * @param backlogShows of how many shows that is
 */
public record WatchHistory(List<WatchedDay> days, Map<Long, HistoryShow> shows, Backlog backlog, int backlogShows) {}
