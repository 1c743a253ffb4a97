package app.showshelf.ui.show;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.Words;

/** A show's page in words. */
final class ShowWords {
    private static final int DAYS_COUNTED = 30;

    private final Words words;
    private final LookWords looks;
    private final Texts texts;

    ShowWords(Words words) {
        this.words = words;
        this.looks = new LookWords(words);
        this.texts = words.texts();
    }

    ShowHead head(ShowPage page, SyncMode mode, Instant now) {
        ShowCard card = page.card();
        String summary = page.overview() == null ? texts.get("show.summary.none") : page.overview();
        return new ShowHead(rating(card), facts(card), summary, watching(card.watching(), mode), mark(page), lastRefresh(page, now));
    }

    /** "2021 \u2013 now", "2019 \u2013 2022", "2026"; empty when unknown. */
    String years(LocalDate first, LocalDate last, ShowStatus status) {
        if (first == null) {
            return "";
        }
        String from = String.valueOf(first.getYear());
        if (status == ShowStatus.RUNNING) {
            return texts.get("show.years.open", from);
        }
        boolean oneYear = last == null || last.getYear() == first.getYear();
        return oneYear ? from : texts.get("show.years", from, String.valueOf(last.getYear()));
    }

    NextCard next(ShowPage page, Instant now) {
        NextEpisode next = page.card().next();
        String source = texts.get("show.source." + page.card().ref().provider().key());
        String look = look(page, now);
        if (next == null) {
            String none = page.card().status() == ShowStatus.ENDED ? "show.next.ended" : "show.next.none";
            return new NextCard(texts.get(none), "", null, "", look, source);
        }
        LocalDate day = words.dates().airDay(next);
        Pill.Kind pill = pill(day, now);
        String title = next.name() != null || next.number() == null
                ? Objects.requireNonNullElse(next.name(), texts.get("counts.special"))
                : texts.get("show.episode.unnamed", String.valueOf(next.number()));
        return new NextCard(title, detail(next, day, now), pill, pill == null ? "" : words.dates().countdown(day, now), look, source);
    }

    private String rating(ShowCard card) {
        if (card.rating() == null) {
            return "";
        }
        NumberFormat one = NumberFormat.getInstance(texts.locale());
        one.setMinimumFractionDigits(1);
        one.setMaximumFractionDigits(1);
        return one.format(card.rating());
    }

    private String facts(ShowCard card) {
        String status = card.status() == ShowStatus.UNKNOWN ? "" : texts.get("show.status." + card.status().name());
        return Stream
                .of(card.network(), years(card.firstAirDate(), card.lastAirDate(), card.status()), status, texts.listed(card.genres()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("  \u00b7  "));
    }

    private String watching(boolean watching, SyncMode mode) {
        return texts.get("show.watching." + (watching ? "on." : "off.") + mode.name());
    }

    private String mark(ShowPage page) {
        NextEpisode unwatched = page.nextUnwatched();
        return unwatched == null
                ? texts.get("show.mark.none")
                : texts.get("show.mark", words.counts().place(unwatched.season(), unwatched.number()));
    }

    private String lastRefresh(ShowPage page, Instant now) {
        if (page.detailsCheckedAt() == null) {
            return "";
        }
        String when = words.dates().moment(page.detailsCheckedAt(), now);
        return page.lastChanges() == null
                ? texts.get("show.refreshed", when)
                : texts.get("show.refreshedWith", when, words.counts().changes(page.lastChanges()));
    }

    private String look(ShowPage page, Instant now) {
        if (page.nextLookAt() == null) {
            return texts.get("show.next.noLook");
        }
        return looks.sentence(page.nextLookAt(), page.nextLookReason(), now);
    }

    private String detail(NextEpisode next, LocalDate day, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add(words.counts().place(next.season(), next.number()));
        boolean today = words.dates().today(now).equals(day);
        if (!today) {
            parts.add(words.dates().airing(next.airStamp(), next.airDate(), now));
        }
        if (next.airStamp() != null) {
            parts.add(words.dates().time(next.airStamp()));
        }
        if (next.runtimeMinutes() != null) {
            parts.add(texts.get("show.episode.runtime", next.runtimeMinutes()));
        }
        return texts.listed(parts);
    }

    private Pill.Kind pill(LocalDate day, Instant now) {
        LocalDate today = words.dates().today(now);
        if (day == null || day.isAfter(today.plusDays(DAYS_COUNTED))) {
            return null;
        }
        return day.equals(today) ? Pill.Kind.TODAY : Pill.Kind.PLAIN;
    }
}
