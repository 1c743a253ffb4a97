package app.showshelf.ui.poster;

import java.util.List;
import java.util.stream.Stream;

/** What a name chooses: its motif and its palette. */
record Subject(String name, int hash, Motif motif, Palette palette) {
    static Subject of(String name) {
        int hash = NameHash.of(name);
        return with(name, hash, Motif.of(hash));
    }

    /** The same, but a place: if the name's own motif is abstract, another one stands in. */
    static Subject placeOf(String name) {
        int hash = NameHash.of(name);
        Motif own = Motif.of(hash);
        List<Motif> scenes = Stream.of(Motif.values()).filter(Motif::isScene).toList();
        return with(name, hash, own.isScene() ? own : scenes.get((hash >>> 19) % scenes.size()));
    }

    private static Subject with(String name, int hash, Motif motif) {
        return new Subject(name, hash, motif, Palette.of(hash, motif));
    }
}
