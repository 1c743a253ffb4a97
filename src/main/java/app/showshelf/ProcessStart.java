package app.showshelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When this process began. */
public final class ProcessStart {
    /** Linux counts a process's beginning in hundredths of a second since the machine's, as its 22nd number. */
    private static final Path PROCESS = Path.of("/proc/self/stat");
    private static final Path MACHINE = Path.of("/proc/uptime");
    private static final int BEGAN = 22;
    private static final int NAME = 2;
    private static final double TICKS_PER_SECOND = 100;

    private ProcessStart() {}

    /**
     * To a hundredth of a second on Linux, where Java itself knows it to a second only; {@code now} where no system says it, so
     * that only what came after can be told.
     */
    public static Instant before(Instant now) {
        return age().map(now::minus).or(() -> ProcessHandle.current().info().startInstant()).orElse(now);
    }

    private static Optional<Duration> age() {
        try {
            return Optional.of(age(Files.readString(PROCESS), Files.readString(MACHINE)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** The name of the process is in brackets, and may have spaces and brackets in it. */
    static Duration age(String process, String machine) {
        String[] numbers = process.substring(process.lastIndexOf(')') + 2).split(" ");
        double began = Long.parseLong(numbers[BEGAN - NAME - 1]) / TICKS_PER_SECOND;
        double now = Double.parseDouble(machine.substring(0, machine.indexOf(' ')));
        return Duration.ofMillis(Math.round((now - began) * 1000));
    }
}
