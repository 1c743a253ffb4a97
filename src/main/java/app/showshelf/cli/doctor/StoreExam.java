package app.showshelf.cli.doctor;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import app.showshelf.library.check.Consistency;
import app.showshelf.library.check.Finding;

/** Whether the library holds together. */
final class StoreExam implements Exam {
    private final Consistency consistency;
    private final InstantSource clock;

    StoreExam(Consistency consistency, InstantSource clock) {
        this.consistency = consistency;
        this.clock = clock;
    }

    @Override
    public List<Result> look(boolean repair) {
        List<Finding> findings = consistency.findings(clock.instant());
        if (findings.isEmpty()) {
            return List.of(Result.good(Result.Area.STORE, "doctor.store.sound"));
        }
        List<Finding> mended = repair ? consistency.repair(findings, clock.instant()) : List.of();
        return findings.stream().map(finding -> Result.wrong(Result.Area.STORE, mended.contains(finding),
                "doctor.fault." + finding.check().fault().name().toLowerCase(Locale.ROOT), finding.rows(),
                new Result.Word("doctor.of." + finding.check().of().name().toLowerCase(Locale.ROOT)))).toList();
    }
}
