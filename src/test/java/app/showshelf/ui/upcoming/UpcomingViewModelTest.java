package app.showshelf.ui.upcoming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.ui.TestModels;

import static org.assertj.core.api.Assertions.assertThat;

class UpcomingViewModelTest {
    private final TestModels models = new TestModels();
    private final TestUpcoming library = new TestUpcoming();
    private final UpcomingViewModel model = new UpcomingViewModel(library, models.context(), new Weeks(DayOfWeek.MONDAY));

    @Test
    void theAgendaHasTheWatchedShowsOrAll() {
        library.watched.add(TestUpcoming.episode(1, "2026-11-23"));
        library.others.add(TestUpcoming.episode(2, "2026-12-24"));
        model.load();
        assertThat(model.agenda()).hasSize(1);
        assertThat(model.getCount()).isEqualTo("1 episode in the next 30 days");
        model.scopeProperty().set(UpcomingScope.ALL);
        assertThat(model.agenda()).hasSize(2);
        assertThat(model.getCount()).isEqualTo("1 episode in the next 30 days");
    }

    @Test
    void theMonthOfTheChosenDayIsShown() {
        library.watched.add(TestUpcoming.episode(1, "2027-01-05"));
        model.load();
        assertThat(model.on(LocalDate.parse("2027-01-05"))).isEmpty();
        model.turn(2);
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(model.on(LocalDate.parse("2027-01-05"))).hasSize(1);
        model.goToToday();
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.parse("2026-11-22"));
    }

    @Test
    void anAnswerThatTakesLongIsNotAskedForAnewByEachChange() {
        assertThat(models.waitingAfterChange(model::load)).isEqualTo(1);
    }

    @Test
    void aChangeInTheLibraryIsSeen() {
        model.load();
        assertThat(model.phaseProperty().get()).isEqualTo(UpcomingPhase.NOTHING);
        library.watched.add(TestUpcoming.episode(1, "2026-11-23"));
        models.events.changed(Set.of(1L));
        assertThat(model.phaseProperty().get()).isEqualTo(UpcomingPhase.DAYS);
    }

    @Test
    void theCalendarFileHoldsWhatThePageShows(@TempDir Path folder) throws Exception {
        library.watched.add(TestUpcoming.at(1, "Copper Saints", "2026-11-23T21:00:00Z"));
        library.others.add(TestUpcoming.episode(2, "2026-12-24"));
        Path file = folder.resolve("shows.ics");
        Files.writeString(file, "what was there before");
        model.save(file);
        assertThat(model.savedProperty().get()).isEqualTo(new Saved(true, "1 episode saved as shows.ics."));
        assertThat(file).content().contains("SUMMARY:Copper Saints S2 E5: Half a lantern").doesNotContain("Show 2", "before");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderThatIsGoneIsNamed(@TempDir Path folder) {
        model.save(folder.resolve("gone").resolve("shows.ics"));
        assertThat(model.savedProperty().get())
                .isEqualTo(new Saved(false, "Not saved: there is no folder " + folder.resolve("gone") + "."));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothing(@TempDir Path folder) throws Exception {
        Path taken = Files.createDirectories(folder.resolve("shows.ics").resolve("inside"));
        model.save(taken.getParent());
        assertThat(model.savedProperty().get().text())
                .isEqualTo("Not saved: the folder " + folder + " cannot be written to, or the disk is full.");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
