package app.showshelf.ui.poster;

/** A small stream of random numbers: the same seed gives the same picture for ever, which java.util.Random does not promise. */
final class Draws {
    private static final int STEP = 0x6D2B79F5;
    private static final double RANGE = 0x1p32;

    private int state;

    Draws(int seed) {
        state = seed;
    }

    /** From 0 to below 1. */
    double next() {
        state += STEP;
        return Integer.toUnsignedLong(NameHash.avalanche(state)) / RANGE;
    }

    double between(double low, double high) {
        return low + (high - low) * next();
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (next() * bound);
    }

    boolean chance(double probability) {
        return next() < probability;
    }
}
