package app.showshelf.metadata.sample;

import java.util.List;

/** Writes names and overviews of one show's episodes, always the same for the same episode. */
final class EpisodeTexts {
    /** One episode in so many has no overview, as with real providers. */
    private static final int MISSING = 13;
    private final Words words;
    private final List<String> plots;
    private final List<String> objects;
    private final int seed;

    EpisodeTexts(Words words, List<String> plots, List<String> objects, int seed) {
        this.words = words;
        this.plots = plots;
        this.objects = objects;
        this.seed = seed;
    }

    String name(int ordinal) {
        return words.name(seed, ordinal);
    }

    /** One sentence; null for the few episodes that have none. */
    String overview(int ordinal) {
        int draw = Math.floorMod(seed * 31 + ordinal, Integer.MAX_VALUE);
        if (draw % MISSING == MISSING - 1) {
            return null;
        }
        int people = words.people().size();
        int person = pick(draw * 7L, people);
        String sentence = pick(draw * 11L, plots).replace("{person}", words.people().get(person))
                .replace("{other}", words.people().get((person + 1 + pick(draw * 5L, people - 1)) % people))
                .replace("{object}", pick(draw * 17L, objects));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static int pick(long draw, int size) {
        return (int) (draw % size);
    }

    private static String pick(long draw, List<String> from) {
        return from.get(pick(draw, from.size()));
    }
}
