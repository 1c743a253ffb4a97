package app.showshelf.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a change feed has been read. */
@Entity
@Table(name = "sync_cursor")
class SyncCursor {
    @Id
    String name;
    String position;

    /** For Hibernate. */
    protected SyncCursor() {}

    SyncCursor(String name, String position) {
        this.name = name;
        this.position = position;
    }
}
