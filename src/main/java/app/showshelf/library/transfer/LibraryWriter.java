package app.showshelf.library.transfer;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;

/** Writes a library show after show in the form that {@link LibraryFile} reads: one line for each show. */
final class LibraryWriter implements AutoCloseable {
    private final JsonMapper json = FileForm.mapper();
    private final JsonGenerator out;

    LibraryWriter(OutputStream stream) {
        out = json.createGenerator(stream);
    }

    /** What comes before the shows. */
    void begin(Instant now, Settings settings, long shows) {
        out.writeStartObject();
        out.writeStringProperty(FileForm.FORMAT_FIELD, FileForm.FORMAT);
        out.writeNumberProperty(FileForm.VERSION_FIELD, FileForm.VERSION);
        out.writeStringProperty("exportedAt", now.toString());
        out.writeName("licences");
        json.writeValue(out, Licences.ALL);
        out.writeName(FileForm.COUNTS);
        out.writeStartObject();
        out.writeNumberProperty(FileForm.SHOWS, shows);
        out.writeEndObject();
        out.writeName(FileForm.SETTINGS);
        json.writeValue(out, new SettingsPart(json).of(settings));
        out.writeName(FileForm.SHOWS);
        out.writeStartArray();
    }

    void write(ShowEntry show) {
        out.writeRaw('\n');
        json.writeValue(out, show);
    }

    void end() {
        out.writeRaw('\n');
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.close();
    }

    /** What must be said wherever the providers' facts go. */
    private static final class Licences {
        static final Map<ProviderId, String> ALL = Map.of(ProviderId.TVMAZE,
                "Data by TVmaze (https://www.tvmaze.com), licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)",
                ProviderId.TMDB, "This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise approved by TMDB.");
    }
}
