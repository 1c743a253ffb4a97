package app.showshelf.ui.discover;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.live.ModelContext;

/**
 * Why nothing can be shown, and what helps.
 *
 * @param title what is so
 * @param help why, and what comes next
 * @param settings whether the settings help
 * @param sample whether the sample catalogue is a way out
 */
record Problem(String title, String help, boolean settings, boolean sample) {
    static Problem of(Throwable thrown, ProviderId provider, ModelContext context) {
        Failure failure = thrown instanceof ProviderException e ? e.failure() : new Failure(Failure.Kind.INTERNAL);
        String sentence = context.words().failures().sentence(failure, provider);
        boolean other = provider != ProviderId.SAMPLE;
        return switch (failure.kind()) {
            case UNREACHABLE -> new Problem(context.text("discover.problem.offline"), sentence, false, other);
            case KEY_MISSING, KEY_REJECTED -> new Problem(context.text("discover.problem.key"), sentence, true, other);
            default -> new Problem(context.text("discover.problem.other"), sentence, false, false);
        };
    }
}
