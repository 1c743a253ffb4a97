package app.showshelf.cli.doctor;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the doctor has seen. Says nothing of what the user has in the library, and names no folder.
 *
 * @param area where
 * @param grade how it is
 * @param textKey of the sentence
 * @param arguments of the sentence; one of type {@link Word} is a text itself
 */
public record Result(Area area, Grade grade, String textKey, List<Object> arguments) {
    /** Where the doctor looks. */
    public enum Area {
        STORE, PICTURES, FOLDERS, PROVIDERS;

        /** The key of its name. */
        public String textKey() {
            return "doctor.area." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it is. */
    public enum Grade {
        GOOD, WRONG, MENDED
    }

    /** A text of its own within a sentence. */
    public record Word(String textKey) {}

    static Result good(Area area, String textKey, Object... arguments) {
        return new Result(area, Grade.GOOD, textKey, List.of(arguments));
    }

    static Result wrong(Area area, boolean mended, String textKey, Object... arguments) {
        return new Result(area, mended ? Grade.MENDED : Grade.WRONG, textKey, List.of(arguments));
    }
}
