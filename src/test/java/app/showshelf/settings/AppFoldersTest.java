package app.showshelf.settings;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the files live. */
class AppFoldersTest {
    private static final AppFolders USUAL = AppFolders.of(Map.of());

    @Test
    void theVariableNamesTheFolderForEverything(@TempDir Path folder) {
        AppFolders folders = AppFolders.of(Map.of("SHOWSHELF_HOME", folder.toString()));
        assertThat(folders.home()).isEqualTo(folder);
        assertThat(folders.library()).isEqualTo(folder.resolve("library"));
        assertThat(folders.backups()).isEqualTo(folder.resolve("backups"));
        assertThat(folders.images()).isEqualTo(folder.resolve("images"));
        assertThat(folders.logs()).isEqualTo(folder.resolve("logs"));
        assertThat(folders.settingsFile()).isEqualTo(folder.resolve("settings.json"));
    }

    @Test
    void aRelativeFolderCountsFromWhereTheProgramWasStarted() {
        assertThat(AppFolders.of(Map.of("SHOWSHELF_HOME", "some/./where/../where")).home())
                .isEqualTo(Path.of("").toAbsolutePath().resolve("some/where"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void withoutAUsableVariableTheUsualFolderHolds(String value) {
        assertThat(AppFolders.of(Map.of("SHOWSHELF_HOME", value))).isEqualTo(USUAL);
    }

    @Test
    void theUsualFolderIsAbsoluteAndTheProgramsOwn() {
        assertThat(USUAL.home()).isAbsolute();
        assertThat(USUAL.home().getFileName().toString()).isEqualToIgnoringCase("showshelf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some/where", "/some/where"})
    @EnabledOnOs(OS.LINUX)
    void anEmptyOrRelativePlatformFolderIsIgnored(String dataHome) throws Exception {
        String usual = System.getProperty("user.home") + "/.local/share/Showshelf";
        assertThat(homeWith(dataHome)).isEqualTo(dataHome.startsWith("/") ? dataHome + "/Showshelf" : usual);
    }

    /** The folder in a process of its own, since the platform's variables cannot be handed in. */
    private static String homeWith(String dataHome) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), AppFoldersTest.class.getName());
        builder.environment().put("XDG_DATA_HOME", dataHome);
        try (var answer = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start().inputReader()) {
            return answer.readLine();
        }
    }

    /** Prints the folder; run by the test above. */
    public static void main(String[] arguments) {
        System.out.println(AppFolders.of(System.getenv()).home());
    }

    @Test
    void namingTheFolderMakesNothing(@TempDir Path folder) {
        AppFolders.of(Map.of("SHOWSHELF_HOME", folder.resolve("new").toString()));
        assertThat(folder).isEmptyDirectory();
    }
}
