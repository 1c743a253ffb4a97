package app.showshelf.ui.show;

/**
 * The head of a show's page in words.
 *
 * @param rating "8.6"; empty when unknown
 * @param facts network, years, status and genres in one line
 * @param summary never null
 * @param watching the sentence beside the switch
 * @param mark what the primary button does; never empty
 * @param lastRefresh what the last refresh changed; empty when there was none
 */
record ShowHead(String rating, String facts, String summary, String watching, String mark, String lastRefresh) {}
