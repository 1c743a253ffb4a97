package app.showshelf.sync;

import app.showshelf.library.Failure;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.metadata.ProviderException;

/** How much of a show is believed: a list without end would fill the disk, and every look at the show would read all of it. */
final class AnswerSize {
    private static final int SEASONS = 2_000;
    private static final int EPISODES = 100_000;

    private AnswerSize() {}

    /** The same answer, where no more is in it than a show can have. */
    static ShowFacts checked(ShowFacts answer) throws ProviderException {
        long episodes = answer.seasons().stream().map(SeasonFacts::episodes).mapToLong(all -> all == null ? 0 : all.size()).sum();
        if (answer.seasons().size() > SEASONS || episodes > EPISODES) {
            throw new ProviderException(new Failure(Failure.Kind.TOO_LARGE),
                    "%s: %d seasons with %d episodes".formatted(answer.ref(), answer.seasons().size(), episodes), null);
        }
        return answer;
    }
}
