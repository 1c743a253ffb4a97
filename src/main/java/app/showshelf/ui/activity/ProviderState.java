package app.showshelf.ui.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import app.showshelf.library.Failure;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Words;

/**
 * What a provider's limit leaves, in words.
 *
 * @param name the provider's
 * @param sign one word on how it is
 * @param mood whether that word is good news
 * @param left requests that could be sent at once
 * @param of "of 35 left in this second"
 * @param share of the limit that is left, 0 to 1
 * @param sentence how many requests were sent, and why it is left alone
 */
record ProviderState(String name, String sign, Mood mood, String left, String of, double share, String sentence) {
    /** How the provider is. */
    enum Mood {
        READY, BUSY, FAILED
    }

    /** Of those that have a limit and were asked or are left alone. */
    static List<ProviderState> all(Providers providers, SyncState state, Words words, Instant now) {
        return Arrays.stream(ProviderId.values()).map(id -> of(providers.get(id), state.paused().get(id), words, now))
                .filter(Objects::nonNull).toList();
    }

    private static ProviderState of(MetadataProvider provider, SyncState.Pause pause, Words words, Instant now) {
        boolean silent = provider.requests() == 0 && pause == null;
        return silent ? null : provider.budget().map(budget -> of(provider, budget, pause, words, now)).orElse(null);
    }

    private static ProviderState of(MetadataProvider provider, RequestBudget budget, SyncState.Pause pause, Words words, Instant now) {
        String requests = words.texts().get("activity.requests", provider.requests());
        String why = pause == null ? "" : " " + words.failures().sentence(pause.failure(), provider.id(), pause.until(), now);
        String of = words.texts().get(budget.periodSeconds() == 1 ? "activity.left.second" : "activity.left.seconds", budget.capacity(),
                budget.periodSeconds());
        return new ProviderState(words.failures().name(provider.id()), words.texts().get("activity.provider." + sign(pause)), mood(pause),
                String.valueOf(budget.left()), of, (double) budget.left() / budget.capacity(), requests + why);
    }

    private static String sign(SyncState.Pause pause) {
        return pause == null ? "ready" : switch (pause.failure().kind()) {
            case KEY_MISSING, KEY_REJECTED -> "key";
            case UNREACHABLE -> "offline";
            default -> "busy";
        };
    }

    private static Mood mood(SyncState.Pause pause) {
        if (pause == null) {
            return Mood.READY;
        }
        Failure.Kind kind = pause.failure().kind();
        return kind == Failure.Kind.KEY_MISSING || kind == Failure.Kind.KEY_REJECTED ? Mood.FAILED : Mood.BUSY;
    }
}
