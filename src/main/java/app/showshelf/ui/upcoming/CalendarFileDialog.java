package app.showshelf.ui.upcoming;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.showshelf.text.Texts;

/** The system's own dialog to save a calendar file. */
public record CalendarFileDialog(Texts texts) implements FileChoice {
    @Override
    public Optional<Path> ask(Window owner, String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("upcoming.save"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("upcoming.file.kind"), "*.ics"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
