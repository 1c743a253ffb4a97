package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.LibraryEntities;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.TVShowRepository;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A library of today under a version of tomorrow, which changes its form: a backup is made before, and whichever statement
 * the change is interrupted at, nothing is lost and the next start brings it to its end.
 */
class MigrationTest {
    private static final List<Class<?>> NONE = List.of();
    private static final String LATER = "classpath:app/showshelf/store/later";

    @TempDir
    private Path folder;
    private StoreLocation today;
    private List<String> statements;

    @BeforeEach
    void fill() throws Exception {
        today = StoreLocation.file(folder.resolve("library"));
        try (Store store = Store.open(today, LibraryEntities.ALL)) {
            TVShowRepository shows = new TVShowRepository(store, () -> Instant.EPOCH);
            long id = shows.store(new ShowSummary(new ShowRef(ProviderId.SAMPLE, "1"), "Show", null, null, ShowStatus.UNKNOWN, null, null,
                    List.of(), null, null, null, null));
            shows.markAsWatching(id);
        }
        String script = Files.readString(Path.of("src/test/resources/app/showshelf/store/later/V2__later.sql"));
        statements = Stream.of(script.replaceAll("--.*", "").split(";")).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void theVersionThatIsKnownIsThatOfTheLastScript() throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/app/showshelf/store/migration"))) {
            Set<String> versions = scripts.map(script -> script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                    .collect(Collectors.toSet());
            assertThat(versions).isEqualTo(
                    IntStream.rangeClosed(1, today.schema()).mapToObj(String::valueOf).collect(Collectors.toSet()));
        }
    }

    @Test
    void aBackupOfTodaysFormIsMadeBeforeTheChange() throws Exception {
        Backups backups = new Backups(folder.resolve("backups"), () -> Instant.EPOCH, ZoneOffset.UTC);
        Store.open(later(LATER), NONE, backups).close();
        assertThat(versions()).containsExactly("1", "2");
        assertThat(backups.list()).extracting(BackupFile::kind).containsExactly(BackupKind.BEFORE_UPDATE);
        Store.open(later(LATER), NONE, backups).close();
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void withoutABackupNothingIsChanged() throws Exception {
        Path taken = Files.writeString(folder.resolve("backups"), "a file where the folder belongs");
        Backups backups = new Backups(taken, () -> Instant.EPOCH, ZoneOffset.UTC);
        StoreException e = catchThrowableOfType(StoreException.class, () -> Store.open(later(LATER), NONE, backups).close());
        assertThat(e.reason()).isEqualTo(StoreException.Reason.NO_BACKUP);
        assertThat(versions()).containsExactly("1");
    }

    @Test
    void interruptedAtAnyStatementItComesToItsEndAtTheNextStart() throws Exception {
        byte[] before = Files.readAllBytes(today.file());
        for (int done = 0; done <= statements.size(); done++) {
            Files.write(today.file(), before);
            Path scripts = Files.createDirectories(folder.resolve("broken" + done));
            List<String> broken = new ArrayList<>(statements.subList(0, done));
            broken.add("select * from interrupted_here");
            Files.writeString(scripts.resolve("V2__later.sql"), String.join(";\n", broken) + ";");
            Backups backups = new Backups(folder.resolve("backups" + done), () -> Instant.EPOCH, ZoneOffset.UTC);
            StoreException e = catchThrowableOfType(StoreException.class,
                    () -> Store.open(later("filesystem:" + scripts), NONE, backups).close());
            assertThat(e).as("after %d statements", done).isNotNull();
            new StoreKeeper(later(LATER), backups, () -> Instant.EPOCH, NONE, _ -> {}).open().store().close();
            assertThat(versions()).as("after %d statements", done).containsExactly("1", "2");
            assertThat(ask("select name from tag")).containsExactly("Show");
            assertThat(ask("select name from tv_show where watching")).containsExactly("Show");
        }
    }

    /** A step that was begun and never ended stands in the history, too. */
    @Test
    void aFormThatWasNeverReachedIsNotTakenForTheOneOfThisVersion() throws Exception {
        ask("select \"version\" from final table (update \"flyway_schema_history\" set \"success\" = false where \"version\" = '1')");
        StoreException e = catchThrowableOfType(StoreException.class, () -> Store.open(today, LibraryEntities.ALL).close());
        assertThat(e).isNotNull();
    }

    private StoreLocation later(String scripts) {
        return new StoreLocation(today.url(), today.folder(), today.name(), false, Stream.concat(today.migrations().stream(),
                Stream.of(scripts)).toList(), 2);
    }

    private List<String> versions() throws SQLException, IOException {
        return ask("select \"version\" from \"flyway_schema_history\" where \"version\" is not null and \"success\" order by 1");
    }

    private List<String> ask(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(today.url(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
