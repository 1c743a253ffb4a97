package app.showshelf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import app.showshelf.store.BackupFile;
import app.showshelf.text.Texts;

/** Makes a backup and prints its file, or prints all that there are. */
@CommandLine.Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {
    private final Program program;
    private final Texts texts;
    @CommandLine.Spec
    private CommandSpec spec;
    @Option(names = "--list", description = "${bundle:cli.backup.list}")
    private boolean list;

    BackupCommand(Program program, Texts texts) {
        this.program = program;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (list) {
                program.backups().forEach(backup -> out.println(line(backup)));
            } else {
                out.println(line(program.backup()));
            }
            return Command.DONE;
        } catch (IOException e) {
            return FailedFile.explain(e, "cli.backup.failed", spec, texts);
        }
    }

    private static String line(BackupFile backup) {
        return backup.at() + "\t" + backup.kind() + "\t" + backup.bytes() + "\t" + backup.file();
    }
}
