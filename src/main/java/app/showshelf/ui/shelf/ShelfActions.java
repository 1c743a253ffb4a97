package app.showshelf.ui.shelf;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;

/** What the user can do with shows of the shelf. On the JavaFX thread. */
final class ShelfActions {
    private final ShelfLibrary library;
    private final ScreenContext context;
    private final LongConsumer syncNow;
    private final Consumer<URI> browser;

    /** {@code syncNow} blocks; {@code browser} does not. */
    ShelfActions(ShelfLibrary library, ScreenContext context, LongConsumer syncNow, Consumer<URI> browser) {
        this.library = library;
        this.context = context;
        this.syncNow = syncNow;
        this.browser = browser;
    }

    void open(ShowCard card) {
        context.navigator().go(new Place.Show(card.ref()));
    }

    /** Watches them all; if all are being watched already, none any more. */
    void turnWatching(Collection<ShowCard> cards) {
        context.actions().setWatching(ids(cards), !allWatched(cards));
    }

    static boolean allWatched(Collection<ShowCard> cards) {
        return cards.stream().allMatch(ShowCard::watching);
    }

    void mark(Collection<ShowCard> cards, boolean watched) {
        context.actions().markShows(ids(cards), watched);
    }

    /** Which episode that is, the store knows. */
    void markNext(ShowCard card) {
        context.jobs().run(() -> library.page(card.id()), page -> page.map(found -> found.nextUnwatched())
                .ifPresent(next -> context.actions().markEpisode(next.id(), true, what(card, next))), _ -> {});
    }

    void syncNow(Collection<ShowCard> cards) {
        List<Long> ids = ids(cards);
        context.jobs().perform(() -> ids.forEach(syncNow::accept), () -> {}, _ -> {});
    }

    void remove(Collection<ShowCard> cards) {
        context.actions().remove(ids(cards));
    }

    void copyNames(Collection<ShowCard> cards) {
        var content = new ClipboardContent();
        content.putString(cards.stream().map(ShowCard::name).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Nothing happens where the provider has no page of the show. */
    void openPage(ShowCard card) {
        context.jobs().run(() -> library.page(card.id()), page -> page.map(found -> found.page())
                .ifPresent(address -> browser.accept(URI.create(address))), _ -> {});
    }

    private String what(ShowCard card, NextEpisode next) {
        return card.name() + " " + context.words().counts().place(next.season(), next.number());
    }

    private static List<Long> ids(Collection<ShowCard> cards) {
        return cards.stream().map(ShowCard::id).toList();
    }
}
