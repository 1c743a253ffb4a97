package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.cli.doctor.Doctor;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.Progress;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** The window takes the whole library away with its settings, brings it in again, and has it looked after. */
class WindowCareTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsTakenAwayComesBackWithTheSettings() throws Exception {
        Path file = folder.resolve("library.showshelf");
        try (KeptLibrary one = open("one")) {
            one.fill(2);
            Configuration light = configuration();
            light.update(settings -> settings.withTheme(ThemeChoice.LIGHT));
            assertThat(care(one, light).export(file, Progress.NONE)).isEqualTo(new Counts(2, 8, 320, 0));
        }
        try (KeptLibrary two = open("two")) {
            Configuration configuration = configuration();
            WindowCare care = care(two, configuration);
            ImportReport planned = care.rehearse(file, Progress.NONE);
            assertThat(two.showshelf().queries().counts().shows()).isZero();
            assertThat(care.bring(file, Progress.NONE)).isEqualTo(planned);
            assertThat(planned.added()).isEqualTo(new Counts(2, 8, 320, 0));
            assertThat(configuration.settings().theme()).isEqualTo(ThemeChoice.LIGHT);
        }
    }

    @Test
    void theCheckUpTellsHowFarItIsAndFindsNothing() throws Exception {
        List<Long> steps = new ArrayList<>();
        try (KeptLibrary library = open("one")) {
            library.fill(1);
            assertThat(care(library, configuration()).examine(false, (done, of) -> {
                steps.add(done);
                assertThat(of).isEqualTo(3);
            }).wrong()).isZero();
        }
        assertThat(steps).containsExactly(0L, 1L, 2L, 3L);
    }

    private KeptLibrary open(String name) {
        return new KeptLibrary(folder.resolve(name), KeptLibrary.provider(2));
    }

    private WindowCare care(KeptLibrary library, Configuration configuration) {
        return new WindowCare(library.showshelf().care(), new Doctor(library.showshelf().consistency(), new AppFolders(folder),
                configuration, new Providers(), InstantSource.system()), configuration);
    }

    private static Configuration configuration() {
        return new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    }
}
