package app.showshelf;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.LoggerFactory;

import app.showshelf.cli.ProgramCall;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Rejected;
import app.showshelf.settings.SettingsFile;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Languages;
import app.showshelf.ui.common.VersionName;

/** The entry. */
public final class Main {
    private Main() {}

    /** Runs the command line; without arguments that opens the window. */
    public static void main(String[] args) {
        EarlyStart early = new EarlyStart(new StartReport(InstantSource.system().instant()));
        System.exit(run(args, System.getenv(), early));
    }

    private static int run(String[] args, Map<String, String> environment, EarlyStart early) {
        AppFolders folders = AppFolders.of(environment);
        // Before the first logger is made: it asks for the folder.
        LogPlace.of(folders.logs()).forEach(System::setProperty);
        early.openIfKnown(args, folders, environment);
        SettingsFile file = new SettingsFile(folders.settingsFile());
        try (SettingsSaver saver = new SettingsSaver(file)) {
            Configuration configuration = new Configuration(new Environment(environment), file.load(), saver);
            Texts texts = new Texts(Languages.of(configuration.settings().language(), Locale.getDefault()));
            PrintWriter err = new PrintWriter(System.err, true);
            explain(configuration.rejected(), texts, err);
            Desktop desktop = new Desktop(folders, configuration, environment, texts, err, early);
            return new ProgramCall(desktop, texts, VersionName.read(), new PrintWriter(System.out, true), err).run(args);
        }
    }

    private static void explain(List<Rejected> rejected, Texts texts, PrintWriter err) {
        for (Rejected one : rejected) {
            String sentence = texts.get(one.textKey(), one.value());
            err.println(sentence);
            LoggerFactory.getLogger(Main.class).warn(sentence);
        }
    }
}
