package app.showshelf.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings as a file that only its owner can read, since it can hold a token. Replaced atomically, so that a crash
 * leaves the old file or the new one.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // Its tables cost more than the few numbers here.
            .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** The settings at that place. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says; the defaults where there is none. A damaged file is set aside as {@code .bad}. */
    public Settings load() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            LOG.error("Could not read the settings {}; the defaults hold", file, e);
            return Settings.DEFAULT;
        }
    }

    /** Writes the settings; they are on the disk when this returns. */
    public synchronized void save(Settings settings) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            replace(Files.createTempFile(folder, "settings", ".part", OwnerOnly.attributes(file.getFileSystem())),
                    json.writeValueAsBytes(settings));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not save the settings " + file, e);
        }
    }

    private Settings read(byte[] text) {
        try {
            Settings settings = json.readValue(text, Settings.class);
            if (settings != null) {
                return settings;
            }
            setAside("it says nothing");
        } catch (JacksonException e) {
            // Not its message, which can quote the file and with it the token.
            setAside(e.getClass().getSimpleName());
        }
        return Settings.DEFAULT;
    }

    /** The text is on the disk before it takes the place of the old one. */
    private void replace(Path part, byte[] text) throws IOException {
        try {
            OwnerOnly.close(part);
            Files.write(part, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void setAside(String why) {
        Path bad = file.resolveSibling(file.getFileName() + ".bad");
        try {
            Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The settings {} are damaged ({}) and were kept as {}; the defaults hold", file, why, bad);
        } catch (IOException e) {
            LOG.error("The settings {} are damaged and could not be set aside", file, e);
        }
    }
}
