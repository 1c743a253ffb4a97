package app.showshelf.ui.shell;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Words;

/** What the status bar says. {@link #refresh} after each change, {@link #secondPassed} each second, since "in 12 s" gets old. */
final class StatusModel {
    private static final int QUIET = 15;

    private final Words words;
    private final StatusWords statusWords;
    private final Providers providers;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(this, "status");
    private final ReadOnlyObjectWrapper<List<String>> budgets = new ReadOnlyObjectWrapper<>(this, "budgets", List.of());

    private int quietSeconds;

    StatusModel(Words words, Providers providers, InstantSource clock) {
        this.words = words;
        this.statusWords = new StatusWords(words);
        this.providers = providers;
        this.clock = clock;
    }

    /** Where nothing is under way and no seconds are counted, the words of a quarter of a minute ago still hold. */
    void secondPassed(SyncState state) {
        boolean counts = state.busy() || !state.online() || !state.paused().isEmpty();
        if (counts || ++quietSeconds >= QUIET) {
            refresh(state);
        }
    }

    void refresh(SyncState state) {
        quietSeconds = 0;
        status.set(statusWords.of(state, clock.instant()));
        List<String> left = Arrays.stream(ProviderId.values()).map(this::left).filter(Objects::nonNull).toList();
        if (!left.equals(budgets.get())) {
            budgets.set(left);
        }
    }

    /** The left half of the bar. */
    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** "TVmaze 11 of 18 left" of each provider that was asked since the start. */
    ReadOnlyObjectProperty<List<String>> budgetsProperty() {
        return budgets.getReadOnlyProperty();
    }

    private String left(ProviderId id) {
        MetadataProvider provider = providers.get(id);
        return provider.requests() == 0 ? null : provider.budget().map(budget -> left(id, budget)).orElse(null);
    }

    private String left(ProviderId id, RequestBudget budget) {
        return words.texts().get("status.left", words.failures().name(id), budget.left(), budget.capacity());
    }
}
