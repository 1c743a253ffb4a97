package app.showshelf.metadata.http;

/**
 * Texts as people can read them: no control characters, no halves of characters, which no store keeps as they are, and none of
 * the marks that change the direction of writing, which would turn around what stands beside them.
 */
final class PlainText {
    private PlainText() {}

    /** The same text where it is one already; line breaks stay. */
    static String of(String raw) {
        return raw.chars().anyMatch(PlainText::isSuspect) ? cleaned(raw) : raw;
    }

    private static boolean isSuspect(int unit) {
        return isUnseen(unit) && unit != '\n' || Character.isSurrogate((char) unit);
    }

    private static boolean isUnseen(int point) {
        return Character.isISOControl(point) || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static String cleaned(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\n' || !isUnseen(point) && Character.getType(point) != Character.SURROGATE) {
                text.appendCodePoint(point);
            } else if (point == '\t') {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
