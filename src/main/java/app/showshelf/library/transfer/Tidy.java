package app.showshelf.library.transfer;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a careless or a hostile hand has written into a file, as the store takes it. Texts are cut; an id, an address or a code
 * would be a wrong one when cut, and is left out.
 */
final class Tidy {
    static final int ID = 64;
    static final int FOREIGN_ID = 32;
    static final int NAME = 1000;
    static final int EPISODE_NAME = 2000;
    static final int OVERVIEW = 100_000;
    static final int NETWORK = 500;
    static final int LANGUAGE = 100;
    static final int GENRE = 200;
    static final int ADDRESS = 2000;
    static final int CODE = 64;
    static final int CHANGES = 200;

    private static final LocalDate FIRST = LocalDate.of(1880, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2501, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("1880-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2501-01-01T00:00:00Z");

    private Tidy() {}

    static String text(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static String whole(String text, int most) {
        return text == null || text.length() > most ? null : text;
    }

    static Integer number(Integer number) {
        return number == null || number < 0 ? null : number;
    }

    static LocalDate day(LocalDate day) {
        return day == null || day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
    }

    static Instant moment(Instant moment) {
        return moment == null || moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT) ? null : moment;
    }

    /** A moment that has to be there; long ago where it is not. */
    static Instant orDue(Instant moment) {
        Instant known = moment(moment);
        return known == null ? Instant.EPOCH : known;
    }
}
