package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A change is in the journal whole or not at all, whatever happens to the end of its file. */
class FileJournalTest {
    private static final JournalContent.Change ONE = new JournalContent.Change(1, List.of("first"));
    private static final JournalContent.Change TWO = new JournalContent.Change(2, List.of("日本", "b", "c"));

    @TempDir
    private Path folder;
    private Path file;
    private FileJournal journal;

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("library.journal");
        journal = new FileJournal(file);
        append(ONE);
    }

    @Test
    void whatIsCutAtAnyByteIsWholeOrNotThere() throws Exception {
        int before = (int) Files.size(file);
        append(TWO);
        byte[] whole = Files.readAllBytes(file);
        for (int length = before; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            FileJournal cut = new FileJournal(file);
            assertThat(cut.last()).isEqualTo(length < whole.length ? 1 : 2);
            assertThat(cut.read()).isEqualTo(new JournalContent(length < whole.length ? List.of(ONE) : List.of(ONE, TWO), 0));
            cut.append(3, List.of("next"));
            assertThat(new FileJournal(file).read().changes()).endsWith(new JournalContent.Change(3, List.of("next")));
            assertThat(new FileJournal(file).read().damaged()).isZero();
        }
    }

    @Test
    void aChangedByteCostsAtMostTheTwoLinesAtIt() throws Exception {
        append(TWO);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            JournalContent content = new FileJournal(file).read();
            assertThat(content).isNotEqualTo(new JournalContent(List.of(ONE, TWO), 0));
            assertThat(content.changes()).isSubsetOf(ONE, TWO, change("c"), change("日本", "b"), change("日本", "c"), change("b", "c"));
        }
    }

    @Test
    void whatIsTakenBackWasNeverThere() throws Exception {
        append(TWO);
        journal.takeBack();
        assertThat(new FileJournal(file).read().changes()).containsExactly(ONE);
        journal.append(2, List.of("other"));
        assertThat(new FileJournal(file).read().changes()).containsExactly(ONE, new JournalContent.Change(2, List.of("other")));
    }

    @Test
    void aShorterAccountKeepsWhatCameAfterIt() throws Exception {
        append(TWO);
        journal.rewrite(1, to -> List.of("all", "that", "was").forEach(to), () -> {});
        assertThat(new FileJournal(file).read().changes()).containsExactly(new JournalContent.Change(1, List.of("all", "that", "was")),
                TWO);
        journal.append(3, List.of("next"));
        assertThat(new FileJournal(file).last()).isEqualTo(3);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void anAccountThatFailsLeavesTheJournalAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> journal.rewrite(1, _ -> {
            throw new IllegalStateException("on purpose");
        }, () -> {})).hasMessage("on purpose");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void theEndOfALongJournalIsFoundWithoutItsBeginning() throws Exception {
        journal.append(2, IntStream.range(0, 3_000).mapToObj(i -> "line " + i).toList());
        append(new JournalContent.Change(3, List.of("last")));
        FileJournal again = new FileJournal(file);
        assertThat(again.last()).isEqualTo(3);
        again.append(4, List.of("more"));
        assertThat(again.read().changes()).hasSize(4);
        assertThat(again.read().changes().get(1).lines()).hasSize(3_000);
    }

    @Test
    void foreignBytesAtTheEndAreNotTakenForAChange() throws Exception {
        Files.write(file, new byte[5_000], StandardOpenOption.APPEND);
        FileJournal again = new FileJournal(file);
        assertThat(again.last()).isEqualTo(1);
        again.append(2, TWO.lines());
        assertThat(new FileJournal(file).read()).isEqualTo(new JournalContent(List.of(ONE, TWO), 0));
    }

    @Test
    void aFolderThatIsGoneTakesNothingUntilItIsBack() throws Exception {
        Path drive = Files.createDirectories(folder.resolve("drive"));
        FileJournal there = new FileJournal(drive.resolve("library.journal"));
        there.append(1, ONE.lines());
        Path away = Files.move(drive, folder.resolve("away"));
        assertThatThrownBy(() -> there.append(2, TWO.lines())).isInstanceOf(IOException.class);
        Files.createDirectories(drive);
        assertThatThrownBy(() -> there.append(2, TWO.lines())).isInstanceOf(IOException.class);
        Files.delete(drive);
        Files.move(away, drive);
        there.append(2, TWO.lines());
        assertThat(new FileJournal(drive.resolve("library.journal")).read().changes()).containsExactly(ONE, TWO);
    }

    @Test
    void aJournalThatWasNeverWrittenIsEmpty() throws Exception {
        FileJournal none = new FileJournal(folder.resolve("none"));
        assertThat(none.last()).isZero();
        assertThat(none.read()).isEqualTo(JournalContent.EMPTY);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private void append(JournalContent.Change change) throws Exception {
        journal.append(change.number(), change.lines());
    }

    private static JournalContent.Change change(String... lines) {
        return new JournalContent.Change(2, List.of(lines));
    }
}
