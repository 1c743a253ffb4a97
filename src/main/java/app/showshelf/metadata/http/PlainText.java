package app.showshelf.metadata.http;

/** Texts as people can read them: no control characters, and no halves of characters, which no store keeps as they are. */
final class PlainText {
    private PlainText() {}

    /** The same text where it is one already; line breaks stay. */
    static String of(String raw) {
        return raw.chars().anyMatch(PlainText::isSuspect) ? cleaned(raw) : raw;
    }

    private static boolean isSuspect(int unit) {
        return Character.isISOControl(unit) && unit != '\n' || Character.isSurrogate((char) unit);
    }

    private static String cleaned(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\n' || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE) {
                text.appendCodePoint(point);
            } else if (point == '\t') {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
