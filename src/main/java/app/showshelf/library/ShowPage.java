package app.showshelf.library;

import java.time.Instant;
import java.util.List;

/**
 * A show as its own page shows it.
 *
 * @param card what the shelf shows too
 * @param originalName null when the provider has none
 * @param overview null when there is none
 * @param backdropPath null when there is none
 * @param page the provider's page for people; null when there is none
 * @param detailsCheckedAt the last good fetch of its facts; null when there was none
 * @param nextLookAt when it, or the first of its seasons, is looked at next; null when nothing is planned
 * @param nextLookReason why then; null when nothing is planned
 * @param lastChanges what the last refresh changed; null when there was none
 * @param nextUnwatched the first aired episode that is not marked, specials excluded; null when there is none
 * @param seasons in order of their numbers, specials last
 */
public record ShowPage(ShowCard card, String originalName, String overview, String backdropPath, String page, Instant detailsCheckedAt,
        Instant nextLookAt, NextLookReason nextLookReason, ChangeSummary lastChanges, NextEpisode nextUnwatched, List<SeasonRow> seasons) {}
