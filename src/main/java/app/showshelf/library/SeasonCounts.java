package app.showshelf.library;

/** A show's seasons in numbers; as a query fills it. */
record SeasonCounts(Long show, Long all, Long incomplete, String lastError) {
    static final SeasonCounts NONE = new SeasonCounts(0L, 0L, 0L, null);
}
