package app.showshelf.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** English that is longer by a good third and full of accents: what is not made of texts, or has no room for them, shows. */
public final class PseudoTexts extends ResourceBundle {
    private static final Map<Character, String> LONGER = Map.of('a', "áá", 'e', "éé", 'i', "íí", 'o', "óó", 'u', "úú", 'A', "ÁÁ", 'E',
            "ÉÉ", 'I', "ÍÍ", 'O', "ÓÓ", 'U', "ÚÚ");

    private final ResourceBundle english = new Texts(Locale.ENGLISH).bundle();

    private PseudoTexts() {}

    /** Such texts for a language that is read from the left. */
    public static Texts leftToRight() {
        return new Texts(Locale.forLanguageTag("en-XA"), new PseudoTexts());
    }

    /** The same words, for a language that is read from the right. */
    public static Texts rightToLeft() {
        return new Texts(Locale.forLanguageTag("ar"), new PseudoTexts());
    }

    /** Whether a text that is seen comes from here. */
    public static boolean isPseudo(String seen) {
        return LONGER.values().stream().anyMatch(seen::contains);
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = english.getString(key);
        return key.contains(".pattern.") || key.endsWith(".articles") || key.endsWith(".names") ? text : longer(text);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Collections.list(english.getKeys()));
    }

    /** What stands in braces is for the message format, but for the forms of a choice. */
    private static String longer(String text) {
        StringBuilder longer = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '{' ? end(text, at) : at + 1;
            String part = text.substring(at, end);
            longer.append(part.length() > 1 ? argument(part) : LONGER.getOrDefault(part.charAt(0), part));
            at = end;
        }
        return longer.toString();
    }

    private static String argument(String argument) {
        int forms = argument.indexOf(",choice,") + ",choice,".length();
        return argument.contains(",choice,") ? argument.substring(0, forms) + longer(argument.substring(forms)) : argument;
    }

    private static int end(String text, int brace) {
        int depth = 0;
        int at = brace;
        do {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
