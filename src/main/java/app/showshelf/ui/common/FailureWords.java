package app.showshelf.ui.common;

import java.time.Instant;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.text.Texts;

/** Failures in words: what is so, why, and what comes next. */
public final class FailureWords {
    private final Texts texts;
    private final DateWords dates;

    /** Words in the language of these texts. */
    public FailureWords(Texts texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** A provider's name: "TVmaze". */
    public String name(ProviderId provider) {
        return texts.get("provider." + provider.key());
    }

    /** "TVmaze is busy (503)." */
    public String sentence(Failure failure, ProviderId provider) {
        return sentence(failure, name(provider));
    }

    /** "TVmaze is busy (503). Next try in 12 min."; without a next try just the first sentence. */
    public String sentence(Failure failure, ProviderId provider, Instant nextTry, Instant now) {
        return withNextTry(sentence(failure, provider), nextTry, now);
    }

    /** The same for what came out of a job; what is not a provider's failure is a mistake of ours. */
    public String sentence(Throwable thrown, ProviderId provider) {
        Failure failure = thrown instanceof ProviderException e ? e.failure() : new Failure(Failure.Kind.INTERNAL);
        return sentence(failure, provider);
    }

    private String sentence(Failure failure, String who) {
        return texts.get(failure.textKey(), who, String.valueOf(failure.status()));
    }

    private String withNextTry(String first, Instant nextTry, Instant now) {
        return nextTry == null ? first : first + " " + dates.nextTry(nextTry, now) + ".";
    }
}
