package app.showshelf.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The settings as a file: forgiving when read, whole when written, nobody else's business. */
class SettingsFileTest {
    private static final Settings OTHER = new Settings(1, SyncMode.GREEDY, ProviderId.TMDB, "secret", ThemeChoice.DARK, "de",
            new Look(Accent.FERN, 150), new Limits(20, 10), List.of("de", "en"), 500, new EpisodeDisplay(true, true),
            new ShelfSettings(ShelfSettings.Layout.LIST, ShelfSettings.TileSize.LARGE, "RATING", true,
                    List.of(new SavedView("Weekend", "win", List.of("unwatched", "genre:Drama"), "NEXT_EPISODE", false))),
            new WindowState(10.5, 20, 1000, 700, true, "Discover"), true,
            new Updates(true, Instant.parse("2026-03-02T12:00:00Z"), "1.2.3", "https://example.org/1.2.3"));

    @TempDir
    private Path folder;
    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void place() {
        file = folder.resolve("home/settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void withoutAFileTheDefaultsHoldAndNoneIsMade() {
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsWhatIsLoaded() {
        settings.save(OTHER);
        assertThat(settings.load()).isEqualTo(OTHER);
        settings.save(Settings.DEFAULT);
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanReadIt() throws Exception {
        settings.save(OTHER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatOthersCouldReadIsClosedToThemByTheNextChange() throws Exception {
        write("{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        settings.save(OTHER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "no settings", "null", "[]", "\"text\"", "{\"syncMode\": ", "{} {}", "\0\0\0\0"})
    void aDamagedFileIsKeptAsideAndTheDefaultsHold(String damaged) throws Exception {
        write(damaged);
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("settings.json.bad")).hasContent(damaged);
    }

    @Test
    void afterADamagedFileTheNextChangeIsSaved() throws Exception {
        write("{");
        settings.load();
        settings.save(OTHER);
        assertThat(settings.load()).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\"version\": 7}",
        "{\"version\": null}",
        "{\"syncMode\": \"SOMETHING\", \"theme\": \"PINK\", \"provider\": \"nobody\"}",
        "{\"syncMode\": null, \"theme\": null, \"tmdbToken\": null, \"language\": null}",
        "{\"fromTheFuture\": {\"a\": [1]}}"})
    void whatTheFileDoesNotSayOrNobodyKnowsIsTheDefault(String text) throws Exception {
        write(text);
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
        assertThat(file).hasContent(text);
    }

    @Test
    void oneUnknownValueLeavesTheOthersStanding() throws Exception {
        write("{\"syncMode\": \"GREEDY\", \"theme\": \"PINK\", \"language\": \"de\", \"more\": 1}");
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT.withSyncMode(SyncMode.GREEDY).withLanguage("de"));
    }

    @Test
    void whatIsOutOfBoundsIsBroughtIntoThem() throws Exception {
        write("{\"look\": {\"accent\": \"PINK\", \"textPercent\": 900}, \"limits\": {\"tmdb\": 4000, \"tvmaze\": 5}, "
                + "\"metadataLanguages\": [\"de\", null, \"?\"], \"pictureMegabytes\": 1}");
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT.withLook(new Look(Accent.GLOW, 200)).withLimits(new Limits(4000, 5))
                .withMetadataLanguages(List.of("de")).withPictureMegabytes(20));
    }

    @Test
    void aSavedFileStandsAloneInItsFolder() {
        settings.save(OTHER);
        settings.save(Settings.DEFAULT);
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aSavingThatFailsSaysSoAndLeavesNothingBehind() throws Exception {
        Files.createDirectories(file.resolve("in the way"));
        assertThatThrownBy(() -> settings.save(OTHER)).hasMessageContaining(file.toString()).hasMessageNotContaining("secret");
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderSeesTheOldFileOrTheNewOne() throws Exception {
        settings.save(OTHER);
        try (var before = Files.newInputStream(file)) {
            settings.save(Settings.DEFAULT);
            assertThat(new String(before.readAllBytes())).contains("GREEDY");
        }
    }

    @Test
    void theTokenIsInNoText() {
        assertThat(OTHER.toString()).doesNotContain("secret").contains("token set");
        assertThat(Settings.DEFAULT.toString()).contains("token missing");
    }

    private void write(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
