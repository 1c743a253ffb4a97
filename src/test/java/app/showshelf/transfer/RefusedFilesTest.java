package app.showshelf.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.transfer.Comparison;
import app.showshelf.library.transfer.TransferException;
import app.showshelf.library.transfer.TransferException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file that is no library, or not a whole one, is refused with its reason, and the library stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFilesTest {
    private Path folder;
    private PortableLibrary library;
    private Path file;

    @BeforeAll
    void fill(@TempDir Path temporary) throws Exception {
        folder = temporary;
        library = new PortableLibrary(folder.resolve("one")).filled();
        file = folder.resolve("library.showshelf");
        library.export(file);
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NOT_OURS   |
            NOT_OURS   | hello
            NOT_OURS   | {}
            NOT_OURS   | [1, 2]
            NOT_OURS   | {"format":"other","version":1,"shows":[]}
            NEWER      | {"format":"showshelf-library","version":2,"shows":"unheard of"}
            BROKEN     | {"format":"showshelf-library","version":0,"shows":[]}
            BROKEN     | {"format":"showshelf-library","version":1}
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[]
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[]} and more
            BROKEN     | {"format":"showshelf-library","version":1,"settings":{"syncMode":[[]]},"shows":[]}
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[7]}
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[{"name":"nowhere"}]}
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[{"provider":"TMDB","providerId":"77","attempts":"many"}]}
            BROKEN     | {"format":"showshelf-library","version":1,"shows":[{"provider":"TMDB","providerId":"77","seasons":[{"number":1},{"number":1}]}]}
            """)
    void aFileThatIsNotWhatItShouldBeIsRefusedAndNothingChanges(Reason reason, String text) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.showshelf"), text == null ? "" : text);
        assertThat(catchThrowableOfType(TransferException.class, () -> library.bring(wrong)).reason()).isEqualTo(reason);
        assertThat(library.compare(file).isEqual()).isTrue();
    }

    @Test
    void aFileThatEndsAnywhereIsRefusedAndNothingChanges() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        try (PortableLibrary other = new PortableLibrary(folder.resolve("two"))) {
            for (int i = 0; i < 20; i++) {
                Path cut = Files.write(folder.resolve("cut.showshelf"), Arrays.copyOf(whole, random.nextInt(whole.length - 3)));
                assertThatThrownBy(() -> other.bring(cut)).isInstanceOf(TransferException.class);
                assertThat(other.compare(file)).isEqualTo(new Comparison(0, 0, 0, 10));
            }
        }
    }

    @Test
    void aShowWithoutAnEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path endless = folder.resolve("endless.showshelf");
        try (var out = Files.newBufferedWriter(endless)) {
            out.write(
                    "{\"format\":\"showshelf-library\",\"version\":1,\"shows\":[{\"provider\":\"TMDB\",\"providerId\":\"1\",\"genres\":[\"a\"");
            String more = ",\"a\"".repeat(100_000);
            for (int i = 0; i < 200; i++) {
                out.write(more);
            }
        }
        assertThat(catchThrowableOfType(TransferException.class, () -> library.rehearse(endless)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        assertThat(catchThrowableOfType(TransferException.class, () -> library.export(folder.resolve("no/where/file"))).reason())
                .isEqualTo(Reason.UNWRITABLE);
        assertThat(catchThrowableOfType(TransferException.class, () -> library.bring(folder.resolve("missing"))).reason())
                .isEqualTo(Reason.UNREADABLE);
    }
}
