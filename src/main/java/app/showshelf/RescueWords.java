package app.showshelf;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import app.showshelf.store.Rescue;
import app.showshelf.text.Texts;

/** Says what was done about a damaged library, what is lost of it, and where the damaged file lies. */
final class RescueWords {
    private RescueWords() {}

    static String of(Rescue rescue, Texts texts) {
        String when = rescue.backup() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(texts.locale())
                        .withZone(ZoneId.systemDefault()).format(rescue.backup());
        return texts.get(rescue.textKey(), when, String.valueOf(rescue.damaged())) + " " + texts.get(rescue.marksTextKey(), when,
                rescue.linesLost());
    }
}
