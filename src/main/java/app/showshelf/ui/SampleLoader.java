package app.showshelf.ui;

import java.util.List;
import java.util.function.Consumer;

import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;
import app.showshelf.ui.common.Jobs;

/** Puts the whole sample catalogue into the library. */
public final class SampleLoader implements Jobs.Work {
    private final MetadataProvider sample;
    private final Consumer<List<ShowSummary>> addShows;

    /** From that provider to {@code MediaService.addShows}. */
    public SampleLoader(MetadataProvider sample, Consumer<List<ShowSummary>> addShows) {
        this.sample = sample;
        this.addShows = addShows;
    }

    /** Page by page, so that the first shows are on the shelf soon. Blocks. */
    @Override
    public void perform() throws ProviderException, InterruptedException {
        int page = 1;
        for (List<ShowSummary> shows = sample.popular(page); !shows.isEmpty(); shows = sample.popular(++page)) {
            addShows.accept(shows);
        }
    }
}
