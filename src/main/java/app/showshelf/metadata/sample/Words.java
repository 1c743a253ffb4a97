package app.showshelf.metadata.sample;

import java.util.List;

/**
 * Word lists for one kind of show.
 *
 * @param titles patterns for names of episodes; each uses exactly two of the three lists below
 * @param adjectives as in {@code The {adjective} {noun}}
 * @param nouns things one can count; none begins with a vowel
 * @param matters things without an article
 * @param people for overviews, as in "the harbour pilot"
 */
record Words(List<String> titles, List<String> adjectives, List<String> nouns, List<String> matters, List<String> people) {

    /** A name for the episode with that ordinal: no two of a show are alike until all combinations are used up. */
    String name(int seed, int ordinal) {
        int size = adjectives.size();
        // A prime stride visits every combination once and lands far from its last place, so that neighbours look different.
        long index = Math.floorMod(seed * 7919L + ordinal * 4271L, (long) titles.size() * size * size);
        String title = titles.get((int) (index % titles.size()));
        int rest = (int) (index / titles.size());
        boolean adjectiveFirst = title.contains("{adjective}");
        int other = rest / size;
        return title.replace("{adjective}", adjectives.get(rest % size))
                .replace("{noun}", nouns.get(adjectiveFirst ? other : rest % size))
                .replace("{matter}", matters.get(other));
    }

    /** How many different names there are. */
    int combinations() {
        return titles.size() * adjectives.size() * adjectives.size();
    }
}
