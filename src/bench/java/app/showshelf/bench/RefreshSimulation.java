package app.showshelf.bench;

import java.io.PrintStream;

import app.showshelf.simulation.ComparisonTable;
import app.showshelf.simulation.EngineProof;
import app.showshelf.simulation.RefreshComparison;

/** Ninety days of a thousand shows in virtual time: prints how long changes stay unseen, and how many requests that takes. */
public final class RefreshSimulation {
    private static final int SHOWS = 1_000;
    private static final int DAYS = 90;
    private static final int MARGIN = 91;

    private RefreshSimulation() {}

    /** Prints the table; an argument is the seed of another world. */
    public static void main(String... args) {
        long seed = args.length == 0 ? 1 : Long.parseLong(args[0]);
        print(System.out, seed);
    }

    static void print(PrintStream out, long seed) {
        out.println("Hours until a change is seen: mean / median / nine of ten / longest (changes)");
        new ComparisonTable(new RefreshComparison(seed, SHOWS, DAYS, MARGIN).run()).lines().forEach(out::println);
        EngineProof.Outcome proof = new EngineProof(DAYS).run();
        out.printf("%d requests of the real engine on the real store for 5 shows in %d days: %s%n", proof.real().size(), DAYS,
                proof.isSame() ? "the same as simulated" : "NOT as simulated");
    }
}
