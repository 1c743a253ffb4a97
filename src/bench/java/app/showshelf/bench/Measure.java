package app.showshelf.bench;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param requests that the provider was sent
 * @param sql what the database was sent
 * @param seconds of work
 * @param cpu seconds that this process has computed meanwhile, on all processors and with all that the runtime does beside
 * @param ticks how many seconds of waiting for the next tick come on top; 0 where nothing waits
 * @param heap the most that was on the heap after a collection, in MB
 */
record Measure(String what, long requests, CountingDriver.Count sql, double seconds, double cpu, int ticks, long heap) {

    double withTicks() {
        return seconds + ticks;
    }

    /** So many times the same, under another name; the heap is not more for it. */
    Measure times(int times, String other) {
        return new Measure(other, requests * times, sql.times(times), seconds * times, cpu * times, ticks * times, heap);
    }
}
