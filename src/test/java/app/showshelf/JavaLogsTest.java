package app.showshelf;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What JavaFX and the JDK say. */
class JavaLogsTest {
    @Test
    void itIsFoundByJava() {
        assertThat(System.LoggerFinder.getLoggerFinder()).isInstanceOf(JavaLogs.class);
        System.Logger log = System.getLogger("app.showshelf.test");
        assertThat(log.getName()).isEqualTo("app.showshelf.test");
        assertThat(log.isLoggable(System.Logger.Level.WARNING)).isTrue();
        assertThat(log.isLoggable(System.Logger.Level.INFO)).isTrue();
        assertThat(log.isLoggable(System.Logger.Level.DEBUG)).isFalse();
        assertThat(log.isLoggable(System.Logger.Level.OFF)).isFalse();
    }
}
