package app.showshelf.ui.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.settings.Unsaid;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.FxTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A mistake of the program is said once, written down without anything private, and ends nothing that can go on. */
class CrashHandlerTest extends FxTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String KEY = "eyJhbGciOiJIUzI1NiJ9.planted-token";

    private final List<String> quits = new ArrayList<>();
    private final List<Runnable> seen = new ArrayList<>();
    private final List<CrashReport> shown = new ArrayList<>();
    @TempDir
    private Path folder;

    @AfterEach
    void closeWindows() throws Exception {
        doFx(() -> crashes().forEach(Stage::close));
    }

    @Test
    void aMistakeOnAnyThreadIsShownInOneWindowAtATime() throws Exception {
        CrashHandler handler = handler();
        Thread.ofPlatform().uncaughtExceptionHandler(handler).start(() -> fail("on a thread")).join();
        Thread.ofVirtual().uncaughtExceptionHandler(handler).start(() -> other("on a virtual thread")).join();
        assertThat(shown).singleElement().satisfies(report -> assertThat(report.details()).contains("on a thread"));
        seen.forEach(Runnable::run);
        Thread.ofVirtual().uncaughtExceptionHandler(handler).start(() -> third("and one more")).join();
        assertThat(shown).hasSize(2);
        assertThat(files()).hasSize(3);
    }

    @Test
    void theSameMistakeAgainIsNotShownAgain() throws Exception {
        CrashHandler handler = handler();
        for (int i = 0; i < 50; i++) {
            Thread.ofVirtual().uncaughtExceptionHandler(handler).start(() -> fail("with every picture")).join();
            seen.forEach(Runnable::run);
        }
        assertThat(shown).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aReportHoldsNoKeyAndNoNameOfAFolder() throws IOException {
        handler().uncaughtException(Thread.currentThread(),
                new IllegalStateException("GET https://api/3?api_key=0123abcd with Bearer abcdef "
                        + KEY + " in /home/ann/tv/library", new IOException(folder + "/settings.json")));
        for (String text : List.of(shown.getFirst().details(), Files.readString(files().getFirst()))) {
            assertThat(text).doesNotContain(KEY, "0123abcd", "abcdef", "/home/ann", folder.toString())
                    .contains("IllegalStateException", "CrashHandlerTest", "(library)/settings.json", "~/tv/library");
        }
    }

    @Test
    void onlyTheLatestReportsAreKept() throws IOException {
        CrashFolder reports = new CrashFolder(folder);
        for (int i = 0; i < 30; i++) {
            reports.accept(new CrashReport(NOW.plusSeconds(i), "text " + i, "kind", true));
        }
        assertThat(files()).hasSize(20);
        assertThat(Files.readString(files().getLast())).isEqualTo("text 29");
    }

    @Test
    void aProgramWithoutMemoryDoesNotGoOn() {
        assertThat(report(new OutOfMemoryError()).canGoOn()).isFalse();
        assertThat(report(new NoClassDefFoundError()).canGoOn()).isFalse();
        assertThat(report(new StackOverflowError()).canGoOn()).isTrue();
        assertThat(report(new NullPointerException()).canGoOn()).isTrue();
    }

    @Test
    void theWindowSaysItOffersTheDetailsAndGoesOn() throws Exception {
        CrashWindow window = window();
        window.accept(report(new IllegalStateException("broken")), () -> quits.add("seen"));
        Scene scene = awaitWindow();
        doFx(() -> {
            assertThat(((TextArea) scene.lookup("#crash-details")).getText()).contains("broken");
            assertThat(((Button) scene.lookup("#crash-copy")).getText()).isEqualTo("Copy details");
            picture(scene, "crash-dark");
            ((Button) scene.lookup("#crash-go-on")).fire();
            assertThat(quits).containsExactly("seen");
            assertThat(crashes()).isEmpty();
        });
    }

    @Test
    void theWindowClosesTheProgramWhereItCannotGoOn() throws Exception {
        window().accept(report(new OutOfMemoryError("full")), () -> quits.add("seen"));
        Scene scene = awaitWindow();
        doFx(() -> {
            assertThat(scene.lookup("#crash-go-on")).isNull();
            ((Stage) scene.getWindow()).close();
            assertThat(quits).containsExactly("seen", "quit");
        });
    }

    private static Scene awaitWindow() throws Exception {
        await().until(() -> onFx(() -> !crashes().isEmpty()));
        return onFx(() -> crashes().getFirst().getScene());
    }

    private static List<Stage> crashes() {
        return Window.getWindows().stream().filter(one -> one.getScene() != null && one.getScene().lookup("#crash-details") != null)
                .map(Stage.class::cast).toList();
    }

    private CrashWindow window() {
        return new CrashWindow(() -> new Texts(Locale.ENGLISH), () -> ThemeChoice.DARK, () -> quits.add("quit"));
    }

    private CrashHandler handler() {
        return new CrashHandler("1.0", unsaid(), ticking(), new CrashFolder(folder), (report, end) -> {
            shown.add(report);
            seen.add(end);
        });
    }

    private InstantSource ticking() {
        return () -> NOW.plusMillis(shown.size() * 10L + files().size());
    }

    private Unsaid unsaid() {
        return new Unsaid(() -> List.of(KEY), Map.of(folder.toString(), "(library)", "/home/ann", "~"));
    }

    private CrashReport report(Throwable mistake) {
        return CrashReport.of(mistake, "thread", "1.0", unsaid(), NOW);
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    private static void other(String message) {
        throw new IllegalArgumentException(message);
    }

    private static void third(String message) {
        throw new UnsupportedOperationException(message);
    }
}
