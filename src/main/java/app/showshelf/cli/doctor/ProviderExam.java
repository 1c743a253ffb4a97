package app.showshelf.cli.doctor;

import java.util.List;

import app.showshelf.library.Failure;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;

/** Whether a provider can be reached and accepts the key. */
final class ProviderExam implements Exam {
    private final MetadataProvider provider;

    ProviderExam(MetadataProvider provider) {
        this.provider = provider;
    }

    @Override
    public List<Result> look(boolean repair) throws InterruptedException {
        Result.Word name = new Result.Word("provider." + provider.id().key());
        try {
            provider.check();
            return List.of(Result.good(Result.Area.PROVIDERS, "doctor.providers.sound", name));
        } catch (ProviderException e) {
            if (e.failure().kind() == Failure.Kind.KEY_MISSING) {
                return List.of(Result.good(Result.Area.PROVIDERS, "doctor.providers.unused", name));
            }
            return List.of(Result.wrong(Result.Area.PROVIDERS, false, e.failure().textKey(), name, String.valueOf(e.failure().status())));
        }
    }
}
