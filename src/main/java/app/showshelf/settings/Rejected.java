package app.showshelf.settings;

/**
 * An environment variable whose value is not allowed; the next source in line holds instead.
 *
 * @param variable its name
 * @param value what it says
 */
public record Rejected(String variable, String value) {

    /** The key of the sentence that explains it; its arguments are the value and the variable. */
    public String textKey() {
        return "configuration.rejected." + variable;
    }
}
