package app.showshelf;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.status.Status;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The log is written wherever the library lies. */
class LogPlaceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"logs", "with blanks", "Zoë's (old) [tv]", "100%", "50% and 100% d", "映画"})
    void theFoldersNameDoesNotMatter(String name) throws Exception {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(name), "This machine has no such names");
        Path logs = folder.resolve(name);
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogPlace.of(logs).forEach(context::putProperty);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogPlace.class.getResource("/logback.xml"));
        context.getLogger("test").warn("written");
        context.stop();
        assertThat(context.getStatusManager().getCopyOfStatusList()).noneMatch(status -> status.getLevel() == Status.ERROR);
        assertThat(Files.readString(logs.resolve("showshelf.log"))).contains("written");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(logs));
    }
}
