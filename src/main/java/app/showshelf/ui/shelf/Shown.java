package app.showshelf.ui.shelf;

import java.util.List;

import app.showshelf.library.ShelfAnswer;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.ui.live.Keyed;

/**
 * What the shelf shows, made ready for the screen on a worker.
 *
 * @param query what was asked for
 * @param answer what came of it
 * @param shows the shows of the answer
 */
public record Shown(ShelfQuery query, ShelfAnswer answer, Keyed<ShowCard> shows) {
    static final Shown NOTHING = new Shown(ShelfQuery.ALL, ShelfAnswer.NONE, Keyed.of(List.of(), ShowCard::id));

    /** The next answer; where its shows are the same, they are the very same objects, so that the screen need not look. */
    Shown then(ShelfAnswer next, ShelfQuery of) {
        boolean same = next.cards().equals(answer.cards());
        return new Shown(of, next, same ? shows : Keyed.of(next.cards(), ShowCard::id));
    }
}
