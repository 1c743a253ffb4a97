package app.showshelf.library;

import app.showshelf.settings.ProviderId;

/**
 * What the sync owes to the shows of one provider, and how often it will look at them.
 *
 * @param provider whose shows
 * @param watching whether these are the shows being watched or the others
 * @param shows all of them
 * @param owedShows those that a fetch is due for
 * @param owedSeasons the seasons that these fetches are for; a show that was never fetched counts as one
 * @param airing shows with an episode in the week before or after today
 * @param ended shows that have ended
 */
public record FetchCost(ProviderId provider, boolean watching, int shows, int owedShows, int owedSeasons, int airing, int ended) {}
