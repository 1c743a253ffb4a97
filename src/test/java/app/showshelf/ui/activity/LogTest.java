package app.showshelf.ui.activity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.ui.common.Jobs;

import static org.assertj.core.api.Assertions.assertThat;

class LogTest {
    private static final String KEY = "s3cret-k3y";
    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiI3In0.c2ln";
    private static final String OLD_KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;
    private Path file;
    private LogModel log;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("showshelf.log");
        Files.writeString(file, """
                the end of an entry that was cut off
                2026-11-22T16:35:13.776Z INFO  [main] a.s.sync.MediaService - Starting episode sync mode="GREEDY"
                2026-11-22T16:35:14.000Z WARN  [worker-1] a.s.sync.SyncEngine - The provider is in the way: /3/tv/7 Bearer %s
                2026-11-22T16:35:15.100Z ERROR [worker-2] a.s.sync.SyncEngine - Could not sync a show api_key=%s&x=1
                java.lang.IllegalStateException: %s
                \tat app.showshelf.Main
                """.formatted(JWT, OLD_KEY, KEY));
        Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT.withTmdbToken(KEY), _ -> {});
        log = new LogModel(new LogReader(file), configuration, new Jobs(Runnable::run, Runnable::run));
        log.read();
    }

    @Test
    void theNewestEntryComesFirstWithAllItsLines() {
        assertThat(log.shown()).extracting(LogEntry::level).containsExactly(LogEntry.Level.ERROR, LogEntry.Level.WARN, LogEntry.Level.INFO);
        assertThat(log.shown().getFirst().text().lines()).hasSize(3);
        assertThat(log.shown().getLast().source()).isEqualTo("a.s.sync.MediaService");
    }

    @Test
    void aFilterLooksForWordsAndForWhatIsBad() {
        log.wordsProperty().set("SYNCENGINE");
        assertThat(log.shown()).hasSize(2);
        log.leastProperty().set(LogEntry.Level.ERROR);
        assertThat(log.shown()).hasSize(1);
        log.wordsProperty().set("illegalstate");
        assertThat(log.shown()).hasSize(1);
        log.wordsProperty().set("episode sync");
        assertThat(log.shown()).isEmpty();
    }

    @Test
    void aReportHoldsWhatIsShownAndNoKeyWhateverItLooksLike() {
        String report = log.report("Showshelf 1.0");
        assertThat(report).startsWith("Showshelf 1.0\n2026-11-22T16:35:13.776Z INFO a.s.sync.MediaService - Starting episode sync")
                .contains("Could not sync a show api_key=").contains("The provider is in the way")
                .doesNotContain(KEY).doesNotContain(JWT).doesNotContain(OLD_KEY);
        assertThat(log.shown()).noneMatch(entry -> entry.text().contains(KEY) || entry.text().contains(JWT));
    }

    @Test
    void theFolderOfTheUserIsNotNamed() {
        assertThat(new Secrets("", "/home/someone").hidden("in /home/someone/.local/share")).isEqualTo("in ~/.local/share");
    }

    @Test
    void ofALongLogTheEndIsRead() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            text.append("2026-11-22T16:35:13.776Z INFO  [main] a.s.Main - Entry number ").append(i).append('\n');
        }
        Files.writeString(file, text);
        log.read();
        assertThat(log.shown().getFirst().text()).isEqualTo("Entry number 11999");
        assertThat(log.shown().size()).isBetween(5000, 11_000);
    }

    @Test
    void withoutAFileThereIsNothingToShow() throws Exception {
        Files.delete(file);
        log.read();
        assertThat(log.shown()).isEmpty();
        assertThat(log.failedProperty().get()).isFalse();
    }
}
