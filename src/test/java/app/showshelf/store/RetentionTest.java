package app.showshelf.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which backups are made and which are kept, whatever the clock does. */
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
    private final Retention retention = new Retention(ZoneOffset.UTC);

    @Test
    void theLastOfSevenDaysAndOfFourWeeksAreKept() {
        List<BackupFile> all = new ArrayList<>();
        for (int hours = 0; hours < 24 * 80; hours += 6) {
            all.add(backup(NOW.minus(Duration.ofHours(hours)), BackupKind.DAILY));
        }
        List<BackupFile> kept = new ArrayList<>(all);
        kept.removeAll(retention.tooMany(all, NOW));
        assertThat(kept).extracting(backup -> backup.at().toString().substring(0, 13)).containsExactly("2026-06-30T12", "2026-06-29T18",
                "2026-06-28T18", "2026-06-27T18", "2026-06-26T18", "2026-06-25T18", "2026-06-24T18", "2026-06-21T18", "2026-06-14T18");
    }

    @Test
    void whatWasMadeByHandIsKeptAndWhatWasMadeBeforeSomethingForAWhile() {
        List<BackupFile> old = List.of(backup(NOW.minus(Duration.ofDays(400)), BackupKind.BY_HAND),
                backup(NOW.minus(Duration.ofDays(59)), BackupKind.BEFORE_UPDATE),
                backup(NOW.minus(Duration.ofDays(61)), BackupKind.BEFORE_RESTORE));
        List<BackupFile> all = new ArrayList<>(old);
        for (int days = 0; days < 40; days++) {
            all.add(backup(NOW.minus(Duration.ofDays(days)), BackupKind.DAILY));
        }
        assertThat(retention.tooMany(all, NOW)).contains(old.get(2)).doesNotContain(old.get(0), old.get(1));
    }

    @Test
    void oneIsDueWhenADayWithChangesIsOver() {
        BackupFile yesterday = backup(NOW.minus(Duration.ofDays(1)), BackupKind.DAILY);
        assertThat(retention.isDue(List.of(), NOW, NOW)).isTrue();
        assertThat(retention.isDue(List.of(yesterday), NOW, NOW)).isTrue();
        assertThat(retention.isDue(List.of(yesterday), yesterday.at().minusSeconds(1), NOW)).isFalse();
        assertThat(retention.isDue(List.of(yesterday, backup(NOW.minusSeconds(60), BackupKind.DAILY)), NOW, NOW)).isFalse();
    }

    @Test
    void aClockThatIsSetBackAYearNeitherStopsBackupsNorDeletesAny() {
        Instant back = NOW.minus(Duration.ofDays(365));
        List<BackupFile> future = List.of(backup(NOW, BackupKind.DAILY), backup(NOW.minus(Duration.ofDays(1)), BackupKind.DAILY));
        assertThat(retention.isDue(future, back, back)).isTrue();
        List<BackupFile> all = new ArrayList<>(future);
        all.add(backup(back, BackupKind.DAILY));
        assertThat(retention.tooMany(all, back)).isEmpty();
        assertThat(retention.isDue(all, back, back)).isFalse();
    }

    private static BackupFile backup(Instant at, BackupKind kind) {
        return BackupFile.of(Path.of(BackupFile.name(at, kind)), 1).orElseThrow();
    }
}
