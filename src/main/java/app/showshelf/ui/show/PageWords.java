package app.showshelf.ui.show;

/**
 * What the page of a show says beside its lists.
 *
 * @param head the facts; null before there is a page
 * @param next the next episode; null before there is a page
 * @param note what stands in the place of the episodes while there are none
 */
record PageWords(ShowHead head, NextCard next, EmptyNote note) {
    static PageWords before(EmptyNote note) {
        return new PageWords(null, null, note);
    }
}
