package app.showshelf.metadata.sample;

import java.util.List;
import java.util.Objects;

/**
 * An invented show, as the catalogue's file says it.
 *
 * @param id never changes, for libraries hold it
 * @param name never null
 * @param originalName null where it is the name
 * @param overview null where there is none
 * @param network one of the file's networks; null where unknown
 * @param language ISO 639-1 code; null where unknown
 * @param genres may be empty
 * @param rating 0 to 10; null where nobody has rated
 * @param popularity larger is more popular
 * @param runtime of an episode in minutes; null where unknown
 * @param words which word lists name its episodes
 * @param airing null for a show of which only the plan is known
 * @param specials how many there are in the end
 * @param announced seasons that are listed without anything in them
 * @param seasonNames of the first seasons; may be empty
 * @param bare whether episodes have no overviews
 */
record SampleShow(String id, String name, String originalName, String overview, String network, String language, List<String> genres,
        Double rating, double popularity, Integer runtime, String words, Airing airing, int specials, int announced,
        List<String> seasonNames, boolean bare) {

    SampleShow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        genres = genres == null ? List.of() : List.copyOf(genres);
        seasonNames = seasonNames == null ? List.of() : List.copyOf(seasonNames);
    }

    Timetable timetable() {
        return new Timetable(airing, specials, announced);
    }
}
