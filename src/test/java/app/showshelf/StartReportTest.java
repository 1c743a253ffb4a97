package app.showshelf;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import app.showshelf.StartReport.Stage;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a start. */
class StartReportTest {
    private static final Instant BEGAN = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void aStageIsToldInMillisecondsSinceTheProcessBeganAndAsAShareOfTheWhole() {
        StartReport report = new StartReport(BEGAN, BEGAN.plusMillis(100));
        report.reached(Stage.IDLE, BEGAN.plusMillis(1000));
        report.reached(Stage.FIRST_FRAME, BEGAN.plusMillis(400));

        assertThat(printed(report).lines()).containsExactly(
                "   100 ms   10 %  The program's first line",
                "   400 ms   40 %  The window's first frame",
                "  1000 ms  100 %  At rest");
    }

    @Test
    void aStageCountsTheFirstTime() {
        StartReport report = new StartReport(BEGAN, BEGAN);
        report.reached(Stage.STORE_OPEN, BEGAN.plusMillis(300));
        report.reached(Stage.STORE_OPEN, BEGAN.plusMillis(900));

        assertThat(printed(report)).contains("300 ms").doesNotContain("900 ms");
    }

    private static String printed(StartReport report) {
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out, true), new Texts(Locale.ENGLISH));
        return out.toString();
    }
}
