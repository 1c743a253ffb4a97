package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.ShowStatus;

/** The rule of another program: whole shows, at fixed distances. */
enum OtherRule {
    /** Running shows every 6.5 days, each season with a request of its own. */
    SERIES_GUIDE("SeriesGuide", Duration.ofHours(156)) {
        @Override
        boolean looks(ProviderShow show, Instant now, Instant before) {
            return show.status() != ShowStatus.ENDED;
        }

        @Override
        int requests(ProviderShow show) {
            return Math.max(1, show.seasonNumbers().size());
        }
    },
    /** Shows that run or have aired within 30 days every 12 hours, all others every 30 days, one request each. */
    SONARR("Sonarr", Duration.ofHours(12)) {
        @Override
        boolean looks(ProviderShow show, Instant now, Instant before) {
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            LocalDate aired = show.lastAired(today);
            return show.status() != ShowStatus.ENDED || before.isBefore(now.minus(Duration.ofDays(30)))
                    || aired != null && aired.isAfter(today.minusDays(30));
        }

        @Override
        int requests(ProviderShow show) {
            return 1;
        }
    };

    private final String label;
    private final Duration period;

    OtherRule(String label, Duration period) {
        this.label = label;
        this.period = period;
    }

    String label() {
        return label;
    }

    /** Whether the program looks at the show in this turn; {@code show} is what it knows of it. */
    abstract boolean looks(ProviderShow show, Instant now, Instant before);

    abstract int requests(ProviderShow show);

    /** Keeps one show from its first look on. */
    void run(ShowScript script, Instant first, Instant until, Notebook notebook) {
        ProviderShow known = new ProviderShow(script);
        List<Change> unseen = new ArrayList<>();
        Instant before = Instant.MIN;
        for (Instant now = first; now.isBefore(until); now = now.plus(period)) {
            if (before.equals(Instant.MIN) || looks(known, now, before)) {
                before = now;
                notebook.happened(known.advance(now), unseen);
                for (int i = 0; i < requests(known); i++) {
                    notebook.asked(new Request(now, script.id(), List.of(i)));
                }
                notebook.looked(now, unseen, _ -> true);
            }
        }
        notebook.happened(known.advance(until), unseen);
        notebook.looked(until, unseen, _ -> true);
    }
}
