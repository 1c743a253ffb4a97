package app.showshelf.ui.crash;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.Unsaid;

/** Hears of every exception that nobody has caught, on whatever thread: logs it, writes it down, and shows one window at a time. */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final String version;
    private final Unsaid unsaid;
    private final InstantSource clock;
    private final Consumer<CrashReport> file;
    private final BiConsumer<CrashReport, Runnable> window;
    private final AtomicBoolean showing = new AtomicBoolean();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /**
     * Reports of that version.
     *
     * @param file keeps reports
     * @param window shows a report and runs what it is given when the user has seen it; called on any thread
     */
    public CrashHandler(String version, Unsaid unsaid, InstantSource clock, Consumer<CrashReport> file,
            BiConsumer<CrashReport, Runnable> window) {
        this.version = version;
        this.unsaid = unsaid;
        this.clock = clock;
        this.file = file;
        this.window = window;
    }

    /** The same mistake again is logged, but neither written nor shown again: it may come with every picture on the screen. */
    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.error("A mistake on thread {}", thread.getName(), mistake);
        CrashReport report = CrashReport.of(mistake, thread.getName(), version, unsaid, clock.instant());
        if (!seen.add(report.kind())) {
            return;
        }
        file.accept(report);
        if (showing.compareAndSet(false, true)) {
            window.accept(report, () -> showing.set(false));
        }
    }
}
