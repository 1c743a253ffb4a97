package app.showshelf.ui.poster;

import java.util.List;
import java.util.stream.IntStream;

/** Invented names of many lengths. */
final class GeneratedNames {
    private static final List<String> FIRST = List.of("Amber", "The Silent", "Northern", "A Broken", "Paper", "Hidden", "Winter", "Golden",
            "Distant",
            "Crooked", "Velvet", "Iron", "Little", "Unaccountable", "Hollow", "Seven");
    private static final List<String> SECOND = List.of("Harbour", "Orchard", "Letters from the Coast", "Kingdom", "Machines", "Rain",
            "Valley", "Saints",
            "Gardeners' Question", "Hours", "Station", "Lanterns", "Tides of the Inner Sea", "Market", "River", "Sisters", "Company",
            "Night Shift");

    private GeneratedNames() {}

    static List<String> of(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedNames::name).toList();
    }

    private static String name(int index) {
        int round = index / (FIRST.size() * SECOND.size());
        String name = FIRST.get(index % FIRST.size()) + " " + SECOND.get(index / FIRST.size() % SECOND.size());
        return round == 0 ? name : name + " " + (round + 1);
    }
}
