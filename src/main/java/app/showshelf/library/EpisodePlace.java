package app.showshelf.library;

/** Where an episode stands; as a query fills it. The number is null for specials without one. */
record EpisodePlace(Long show, int season, Integer number) {}
