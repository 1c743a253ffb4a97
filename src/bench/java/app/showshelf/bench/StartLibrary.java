package app.showshelf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneId;

import app.showshelf.Showshelf;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SettingsFile;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** Makes a folder with a library of many shows, on which the start of the program is measured. Nothing is due in it. */
final class StartLibrary {
    private static final int EPISODES_EACH = 50;

    private StartLibrary() {}

    /** Takes the folder and the number of shows. */
    public static void main(String[] args) throws IOException, SQLException {
        AppFolders folders = new AppFolders(Path.of(args[0]));
        Files.createDirectories(folders.home());
        StoreLocation location = StoreLocation.file(folders.library());
        int shows = Integer.parseInt(args[1]);
        new Showshelf(location, new Providers(), () -> SyncMode.GREEDY, InstantSource.system(), ZoneId.systemDefault()).close();
        BigLibrary.fill(location, shows, shows * EPISODES_EACH);
        try (Connection connection = DriverManager.getConnection(Schema.url(location), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update tv_show set next_check_at = dateadd('day', 100, current_timestamp), provider = 'SAMPLE'");
            statement.execute("update season set next_check_at = dateadd('day', 100, current_timestamp)");
        }
        new SettingsFile(folders.settingsFile()).save(Settings.DEFAULT.withSyncMode(SyncMode.GREEDY).withProvider(ProviderId.SAMPLE));
    }
}
