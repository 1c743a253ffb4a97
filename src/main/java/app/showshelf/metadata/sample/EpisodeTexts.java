package app.showshelf.metadata.sample;

import java.util.List;

/** Writes names and overviews of one show's episodes, always the same for the same episode. */
final class EpisodeTexts {
    /** One episode in so many has no overview, as with real providers. */
    private static final int MISSING = 13;
    private static final int ORDERS = 1_000_000;
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
        int draw = draw(ordinal);
        if (draw % MISSING == 0) {
            return null;
        }
        int people = words.people().size();
        int person = draw / MISSING % people;
        int other = (person + 1 + draw / MISSING / people % (people - 1)) % people;
        String sentence = plot(ordinal).replace("{person}", words.people().get(person))
                .replace("{other}", words.people().get(other))
                .replace("{object}", objects.get(draw(~ordinal) % objects.size()));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Goes through all plots before one comes again, each time in another order: their number is a prime. */
    private String plot(int ordinal) {
        int size = plots.size();
        int order = draw(Math.floorDiv(ordinal, size) + ORDERS);
        int step = 1 + order % (size - 1);
        return plots.get((int) ((order / size + (long) Math.floorMod(ordinal, size) * step) % size));
    }

    /** A number from 0 that looks like chance: the last step of MurmurHash3. */
    private int draw(int of) {
        int mixed = seed * 0x9E3779B1 + of;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & Integer.MAX_VALUE;
    }
}
