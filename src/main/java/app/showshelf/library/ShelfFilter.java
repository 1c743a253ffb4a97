package app.showshelf.library;

import java.util.Locale;
import java.util.Optional;

/** One condition on the shows of the shelf. Its code names it in the settings, for as long as there are settings. */
public sealed interface ShelfFilter {
    /** Being watched, or not. */
    record Watching(boolean on) implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return card.watching() == on;
        }

        @Override
        public String code() {
            return on ? "watching" : "not-watching";
        }
    }

    /** Of that status. */
    record Status(ShowStatus status) implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return card.status() == status;
        }

        @Override
        public String code() {
            return "status:" + status.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of that genre, in the provider's words. */
    record Genre(String name) implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return card.genres().contains(name);
        }

        @Override
        public String code() {
            return "genre:" + name;
        }
    }

    /** Of that network, in the provider's words. */
    record Network(String name) implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return name.equals(card.network());
        }

        @Override
        public String code() {
            return "network:" + name;
        }
    }

    /** With an aired episode that is not watched. */
    record Unwatched() implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return card.toWatch() > 0;
        }

        @Override
        public String code() {
            return "unwatched";
        }

        @Override
        public boolean asksForEpisodes() {
            return true;
        }
    }

    /** With an episode in the week that it is, aired or to come. */
    record AirsThisWeek() implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return week.has(card.lastAirDate()) || card.next() != null && week.has(card.next());
        }

        @Override
        public String code() {
            return "this-week";
        }

        @Override
        public boolean asksForEpisodes() {
            return true;
        }
    }

    /** Whose last fetch failed. */
    record SyncFailed() implements ShelfFilter {
        @Override
        public boolean lets(ShowCard card, Week week) {
            return card.failure() != null;
        }

        @Override
        public String code() {
            return "failed";
        }

        @Override
        public boolean asksForEpisodes() {
            return true;
        }
    }

    /** Whether that show stays. */
    boolean lets(ShowCard card, Week week);

    /** Its name in the settings. */
    String code();

    /** Whether a show's seasons or episodes say it. */
    default boolean asksForEpisodes() {
        return false;
    }

    /** The filter of that code; empty where there is none, for example as a newer version wrote it. */
    static Optional<ShelfFilter> of(String code) {
        int colon = code.indexOf(':');
        String value = code.substring(colon + 1);
        return Optional.ofNullable(switch (colon < 0 ? code : code.substring(0, colon)) {
            case "watching" -> new Watching(true);
            case "not-watching" -> new Watching(false);
            case "status" -> status(value).map(Status::new).orElse(null);
            case "genre" -> new Genre(value);
            case "network" -> new Network(value);
            case "unwatched" -> new Unwatched();
            case "this-week" -> new AirsThisWeek();
            case "failed" -> new SyncFailed();
            default -> null;
        });
    }

    private static Optional<ShowStatus> status(String name) {
        for (ShowStatus status : ShowStatus.values()) {
            if (status.name().equalsIgnoreCase(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
