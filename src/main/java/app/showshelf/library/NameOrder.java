package app.showshelf.library;

import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names are compared and searched in one language. The system's language plays no part.
 *
 * @param locale the language
 * @param articles what does not count at the beginning of a name, in small letters; one that ends with an apostrophe stands
 *        without a space
 */
public record NameOrder(Locale locale, List<String> articles) {
    /** For who has no language. */
    public static final NameOrder PLAIN = new NameOrder(Locale.ROOT, List.of());

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f'’]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** An order that nobody else can change. */
    public NameOrder {
        articles = List.copyOf(articles);
    }

    /** The order of that language, its articles parted by spaces. */
    public static NameOrder of(Locale locale, String articles) {
        return new NameOrder(locale, articles.isBlank() ? List.of() : List.of(SPACES.split(articles.strip())));
    }

    /** The name without its article; the whole name where nothing would be left. */
    public String bare(String name) {
        String rest = name.strip();
        for (String article : articles) {
            String whole = article.endsWith("'") ? article : article + " ";
            if (rest.length() > whole.length() && rest.replace('’', '\'').regionMatches(true, 0, whole, 0, whole.length())) {
                return rest.substring(whole.length()).strip();
            }
        }
        return rest;
    }

    /** What names are compared by, as unsigned bytes. The collator is {@link #collator()}, which only one thread may use. */
    byte[] key(Collator collator, String name) {
        return collator.getCollationKey(bare(name)).toByteArray();
    }

    Collator collator() {
        return Collator.getInstance(locale);
    }

    /** A text as it is searched: in small letters, without accents and apostrophes, wide letters narrow. */
    public static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80 && letter != '\'')) {
            return text.toLowerCase(Locale.ROOT);
        }
        String flat = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(flat.length());
        flat.chars().forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    /** Letters that are letters of their own, but are typed without them. */
    private static String plain(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(letter);
        };
    }
}
