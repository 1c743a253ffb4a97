package app.showshelf.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import app.showshelf.text.Texts;

/** Runs what the program was called with. What opens the window does not wait for the parser of the commands, which is large. */
public record ProgramCall(Program program, Texts texts, String version, PrintWriter out, PrintWriter err) {
    static final String START_REPORT = "--startup-report";

    /** Answers the exit code. */
    public int run(String... arguments) {
        if (arguments.length == 0) {
            return explained(() -> program.window(Optional.empty()));
        }
        // The same way, since it tells of that way.
        if (arguments.length == 1 && START_REPORT.equals(arguments[0])) {
            return explained(() -> program.startReport(out));
        }
        return Commands.of(program, texts, version).setOut(out).setErr(err).execute(arguments);
    }

    private int explained(Callable<Integer> call) {
        try {
            return call.call();
        } catch (Exception e) {
            return Commands.explain(e, err, texts);
        }
    }
}
