package app.showshelf.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One line of a journal file: a checksum of the rest, the number of the change, whether more lines of it follow, the text.
 *
 * @param number of the change
 * @param more whether it has more lines
 * @param text without line ends
 */
record JournalLine(long number, boolean more, String text) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}) ((\\d{1,18}) ([+.]) (.*))");

    /** Empty where the checksum does not fit. */
    static Optional<JournalLine> parse(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches() && form.group(1).equals(checksum(form.group(2)))
                ? Optional.of(new JournalLine(Long.parseLong(form.group(3)), form.group(4).equals("+"), form.group(5)))
                : Optional.empty();
    }

    /** With its line end. */
    String written() {
        String rest = number + (more ? " + " : " . ") + text;
        return checksum(rest) + " " + rest + "\n";
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
