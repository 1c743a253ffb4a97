package app.showshelf.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
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
            return json.readValue(Files.readAllBytes(file), Settings.class);
        } catch (JacksonException e) {
            setAside();
            return Settings.DEFAULT;
        } catch (IOException e) {
            LOG.error("Could not read the settings {}; the defaults hold", file, e);
            return Settings.DEFAULT;
        }
    }

    /** Writes the settings; they are on the disk when this returns. */
    public synchronized void save(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part", ownerOnly());
            Files.write(part, json.writeValueAsBytes(settings));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not save the settings " + file, e);
        }
    }

    private void setAside() {
        Path bad = file.resolveSibling(file.getFileName() + ".bad");
        try {
            Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The settings {} are damaged and were kept as {}; the defaults hold", file, bad);
        } catch (IOException e) {
            LOG.error("The settings {} are damaged and could not be set aside", file, e);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
