package app.showshelf;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Sends what JavaFX and the JDK have to say to the log, not to the console. The log is made when the first of them has something to
 * say: merely to ask for a logger, as JavaFX does before its first frame, must not wait for it. SLF4J's own bridge makes it then.
 */
public final class JavaLogs extends System.LoggerFinder {
    @Override
    public System.Logger getLogger(String name, Module module) {
        return new JavaLog(name);
    }

    /** What is finer than a piece of information is nobody's concern outside of them. */
    private record JavaLog(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            if (isLoggable(level)) {
                at(level).setCause(thrown).log(translated(bundle, message));
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            if (isLoggable(level)) {
                String message = translated(bundle, format);
                at(level).log(parameters == null || parameters.length == 0 ? message : MessageFormat.format(message, parameters));
            }
        }

        private LoggingEventBuilder at(Level level) {
            var log = LoggerFactory.getLogger(name);
            return switch (level) {
                case ERROR -> log.atError();
                case WARNING -> log.atWarn();
                default -> log.atInfo();
            };
        }

        private static String translated(ResourceBundle bundle, String message) {
            return bundle != null && message != null && bundle.containsKey(message) ? bundle.getString(message) : message;
        }
    }
}
