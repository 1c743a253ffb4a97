package app.showshelf;

import java.nio.file.Path;
import java.util.Map;

/** Tells the log where it lies, in the words of its configuration. */
final class LogPlace {
    private LogPlace() {}

    /** The properties that the configuration asks for. */
    static Map<String, String> of(Path folder) {
        // In the names of older files a percent sign begins what is filled in; a date that is nothing but that sign stands for it.
        return Map.of("showshelf.logs", folder.toString(), "showshelf.logs.pattern", folder.toString().replace("%", "%d{%, aux}"));
    }
}
