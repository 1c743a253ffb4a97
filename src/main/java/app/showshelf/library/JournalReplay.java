package app.showshelf.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.store.JournalContent;

/**
 * Says again what the journal says, within one transaction, to a store that may have heard a part of it already, or that
 * knows neither show nor episode: these are put there then, and the sync tells the rest of them.
 */
final class JournalReplay {
    private static final Logger LOG = LoggerFactory.getLogger(JournalReplay.class);

    private final Session session;
    private final Instant now;
    private final JournalPlaces places;
    private final Map<ShowRef, ShowEpisodes> episodes = new HashMap<>();
    private final Map<Long, JournalEntry> marks = new LinkedHashMap<>();
    private int unclear;

    JournalReplay(Session session, Instant now) {
        this.session = session;
        this.now = now;
        this.places = new JournalPlaces(session, now);
    }

    void say(JournalContent content) {
        for (JournalContent.Change change : content.changes()) {
            for (String line : change.lines()) {
                JournalEntry.parse(line).ifPresentOrElse(entry -> say(entry, content.damaged() == 0), () -> unclear++);
            }
        }
        session.flush();
        new MarkWriter(session).write(marks);
        if (unclear + content.damaged() > 0) {
            LOG.atWarn().addKeyValue("unclear", unclear).addKeyValue("damaged", content.damaged())
                    .log("The journal has lines that say nothing");
        }
    }

    private void say(JournalEntry entry, boolean whole) {
        switch (entry.what()) {
            case ALL -> {
                if (whole) {
                    forget();
                }
            }
            case SHOW -> entry.ref().ifPresentOrElse(ref -> stand(ref, entry), () -> unclear++);
            case MARK -> entry.ref().flatMap(ref -> episode(ref, entry)).ifPresentOrElse(id -> marks.put(id, entry), () -> unclear++);
        }
    }

    /** With a damaged journal a mark too many is better than one too few. */
    private void forget() {
        marks.clear();
        session.flush();
        session.createMutationQuery("delete EpisodeMark").executeUpdate();
        session.createMutationQuery("update ShowStanding set watching = false, watchingSince = null where watching").executeUpdate();
        session.clear();
        places.forget();
        episodes.clear();
    }

    private void stand(ShowRef ref, JournalEntry entry) {
        boolean watching = Boolean.TRUE.equals(entry.watching());
        ShowStanding show = places.show(ref, entry.name());
        show.take(new FormerShow(show.id, watching, watching ? entry.since() : null, entry.removedAt()));
    }

    private Optional<Long> episode(ShowRef ref, JournalEntry entry) {
        if (entry.season() == null || entry.episode() == null && entry.id() == null) {
            return Optional.empty();
        }
        ShowEpisodes known = episodes.computeIfAbsent(ref, key -> new ShowEpisodes(session, places.show(key, null).id, now));
        return Optional.of(known.find(entry));
    }
}
