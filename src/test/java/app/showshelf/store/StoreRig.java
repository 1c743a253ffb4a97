package app.showshelf.store;

import java.nio.file.Path;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.junit.jupiter.api.io.TempDir;

/** A folder for stores of the smallest table. */
abstract class StoreRig {
    static final List<Class<?>> ENTITIES = List.of(Cursor.class);

    @TempDir
    Path folder;

    Store open(String name) {
        return Store.open(file(name), ENTITIES);
    }

    StoreLocation file(String name) {
        return StoreLocation.file(folder.resolve(name));
    }

    static void write(Store store, String name) {
        store.change(session -> session.persist(cursor(name)));
    }

    static Cursor cursor(String name) {
        Cursor cursor = new Cursor();
        cursor.name = name;
        cursor.position = "1";
        return cursor;
    }

    static List<String> names(Store store) {
        return store.read(session -> session.createSelectionQuery("select name from Cursor order by name", String.class)
                .getResultList());
    }

    /** A row of the smallest table. */
    @Entity(name = "Cursor")
    @Table(name = "sync_cursor")
    static class Cursor {
        @Id
        String name;
        String position;
    }
}
