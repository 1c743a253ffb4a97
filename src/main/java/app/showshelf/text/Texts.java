package app.showshelf.text;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words that users see, in one language. */
public final class Texts {
    /** The resource bundle of all texts. */
    public static final String BUNDLE = "app.showshelf.text.texts";

    /** The place of the pattern for parts in the middle of a list. */
    private static final int BETWEEN = 1;

    private final Locale locale;
    private final ResourceBundle bundle;
    /** Reading a pattern takes longer than filling it in, and tiles do that while they scroll. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The texts in the language of that locale, in English where there is no translation. */
    public Texts(Locale locale) {
        this(locale, ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
    }

    /** The texts of that bundle, filled in by the rules of that locale. */
    public Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The text of that key with its arguments filled in by the rules of {@link MessageFormat}. */
    public String get(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(bundle.getString(key), locale));
        // One format serves one thread at a time.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** "Drama, Mystery": these parts as this language lists them, without an "and" before the last. */
    public String listed(Collection<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String between = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).getPatterns()[BETWEEN];
        return ListFormat.getInstance(new String[]{between, between, between, between, ""}).format(List.copyOf(parts));
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** For numbers and dates beside the texts. */
    public Locale locale() {
        return locale;
    }

    /** For FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
