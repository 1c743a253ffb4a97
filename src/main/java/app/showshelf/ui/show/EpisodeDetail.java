package app.showshelf.ui.show;

/**
 * All that is known of one episode.
 *
 * @param title never empty
 * @param facts place, date and runtime in one line
 * @param summary the summary, or why it is not there
 * @param hidden whether the summary and the picture are kept back until the user asks
 * @param stillPath of the picture that may be shown; null for the drawn one
 * @param number for the drawn picture
 */
record EpisodeDetail(String title, String facts, String summary, boolean hidden, String stillPath, int number) {}
