package app.showshelf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

import app.showshelf.text.Texts;

/** Puts a backup in the place of the library. */
@CommandLine.Command(name = "restore", description = "${bundle:cli.restore}")
final class RestoreCommand implements Callable<Integer> {
    private final Program program;
    private final Texts texts;
    @CommandLine.Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.restore.file}")
    private Path file;

    RestoreCommand(Program program, Texts texts) {
        this.program = program;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try {
            program.restore(file);
            spec.commandLine().getErr().println(texts.get("cli.restore.done", file));
            return Command.DONE;
        } catch (IOException e) {
            return FailedFile.explain(e, "cli.restore.failed", spec, texts, file);
        }
    }
}
