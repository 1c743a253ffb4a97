package app.showshelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

import app.showshelf.cli.Commands;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SettingsFile;
import app.showshelf.settings.Unsaid;
import app.showshelf.text.Texts;
import app.showshelf.ui.crash.CrashReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The user's key is in the settings file and nowhere else: no log, no export, no backup, no sentence, no report. */
class PlantedKeyTest {
    /** The old kind travels in the address, the new one in a header. */
    private static final String OLD = "0123456789abcdef0123456789abcdef";
    private static final String NEW = "eyJhbGciOiJIUzI1NiJ9.eyJwbGFudGVkIjoxfQ.c2lnbmF0dXJl";
    /** What nobody would take for a key by its looks. */
    private static final String ODD = "planted-by-hand";

    private final LocalServer server = new LocalServer();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("app.showshelf");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    @TempDir
    private Path home;

    @BeforeEach
    void listen() {
        own.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
        own.addAppender(log);
        // The console need not hear it.
        own.setAdditive(false);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        own.detachAppender(log);
        own.setAdditive(true);
        own.setLevel(null);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW, ODD})
    void theKeyIsInTheSettingsAlone(String key) throws Exception {
        server.answers("/3/configuration", "401 Unauthorized", "", "{\"status_message\":\"Invalid API key\"}");
        server.answers("/3/tv/1", TmdbBodies.show(1, 1, 3, "Summary"));
        new SettingsFile(home.resolve("settings.json")).save(Settings.DEFAULT.withTmdbToken(key));
        Path export = home.resolve("library.showshelf");
        List<String> said = Stream.of(List.of("open", "tmdb:1"), List.of("open", "tmdb:2"), List.of("doctor"), List.of("doctor", "--json"),
                List.of("export", export.toString()), List.of("backup"), List.of("list", "--json")).map(this::run).toList();
        assertThat(said).noneMatch(text -> text.contains(key)).anyMatch(text -> text.contains("TMDB"))
                .anyMatch(text -> text.contains("Show"));
        assertThat(holding(key)).containsExactly(Path.of("settings.json"));
        assertThat(Files.list(home.resolve("backups"))).hasSize(1);
        assertThat(export).isNotEmptyFile();
        assertLogLacks(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW, ODD})
    void noFailureOfARequestNamesIt(String key) {
        Runnable[] answers = {
            () -> server.answers("/3/configuration", "401 Unauthorized", "", "{}"),
            () -> server.answers("/3/configuration", "500 Broken", "", key),
            () -> server.answers("/3/configuration", "429 Too Many Requests", "Retry-After: " + key, "{}"),
            () -> server.answers("/3/configuration", "302 Found", "Location: http://elsewhere.invalid/3/configuration?api_key=" + key, ""),
            () -> server.answers("/3/configuration", "302 Found", "Location: file:///etc/" + key, ""),
            () -> server.answers("/3/configuration", "200 OK", "", "{\"" + key + "\": "),
            () -> server.answers("/3/configuration", "200 OK", "", key),
            () -> server.answers("/3/configuration", "200 OK", "Content-Encoding: " + key, "{}"),
            () -> server.sends("/3/configuration", key),
            () -> server.resets("/3/configuration")};
        for (Runnable answer : answers) {
            answer.run();
            assertThat(failure(key)).doesNotContain(key);
        }
        assertThat(failure(key + "\r\nHost: elsewhere")).doesNotContain(key);
        assertLogLacks(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW, ODD})
    void noReportOfAMistakeNamesIt(String key) {
        Unsaid unsaid = Unsaid.of(configuration(Settings.DEFAULT.withTmdbToken(key)), new AppFolders(home));
        Throwable mistake = new IllegalStateException("GET http://127.0.0.1/3?api_key=" + key,
                new IOException("Authorization: Bearer " + key + " from " + home));
        String details = CrashReport.of(mistake, "thread", "1.0", unsaid, Instant.EPOCH).details();
        assertThat(details).doesNotContain(key, home.toString()).contains("IllegalStateException");
    }

    private String failure(String key) {
        MetadataProvider tmdb = new TmdbProvider(server.client(), () -> server.uri("/3"), () -> key, TmdbProvider.PICTURES);
        StringWriter trace = new StringWriter();
        catchThrowableOfType(ProviderException.class, tmdb::check).printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    /** What the program says to that. */
    private String run(List<String> arguments) {
        Configuration configuration = configuration(new SettingsFile(home.resolve("settings.json")).load());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        Texts texts = new Texts(Locale.ENGLISH);
        CommandLine line = Commands.of(
                new Desktop(new AppFolders(home), configuration, Map.of(), texts, out, new EarlyStart(new StartReport(Instant.EPOCH))),
                texts, "1.0");
        line.setOut(out).setErr(out).execute(arguments.toArray(String[]::new));
        return said.toString();
    }

    private Configuration configuration(Settings settings) {
        return new Configuration(new Environment(Map.of("TMDB_API_URL", server.uri("/3").toString(), "TVMAZE_API_URL",
                server.uri("/tvmaze").toString())), settings, _ -> {});
    }

    private void assertLogLacks(String key) {
        assertThat(log.list).extracting(PlantedKeyTest::text).noneMatch(text -> text.contains(key));
    }

    private static String text(ILoggingEvent event) {
        String failure = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + failure;
    }

    private List<Path> holding(String key) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(file -> text(file).contains(key)).map(home::relativize).toList();
        }
    }

    /** Unpacked, where it is packed. */
    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            if (file.toString().endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(in);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    zip.transferTo(all);
                }
            } else {
                in.transferTo(all);
            }
            return new String(all.toByteArray(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
