package app.showshelf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import app.showshelf.library.ShowRef;
import app.showshelf.library.transfer.LibraryExport;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreException;
import app.showshelf.text.Texts;

/** The command line: no command opens the window, and so does the file of a library. */
@CommandLine.Command(name = "showshelf", description = "${bundle:cli.showshelf}", sortOptions = false)
public final class Commands implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Program program;
    @Option(names = "--tour", paramLabel = "DIR", description = "${bundle:cli.tour}")
    private Path tour;
    @Option(names = ProgramCall.START_REPORT, description = "${bundle:cli.start}")
    private boolean startReport;
    @Parameters(paramLabel = "[FILE" + LibraryExport.ENDING + "]", hideParamSyntax = true, description = "${bundle:cli.offered}")
    private List<String> words = List.of();
    @Spec
    private CommandSpec spec;

    private Commands(Program program) {
        this.program = program;
    }

    /** The command line of that program. */
    public static CommandLine of(Program program, Texts texts, String version) {
        CommandLine line = new CommandLine(new Commands(program))
                .addSubcommand(new AddCommand(program, texts))
                .addSubcommand(new OpenCommand(program, texts))
                .addSubcommand(new ShowCommand(program, texts))
                .addSubcommand(new ListCommand(program, texts))
                .addSubcommand(new SyncCommand(program, texts))
                .addSubcommand(new MarkCommand.Mark(program, texts))
                .addSubcommand(new MarkCommand.Unmark(program, texts))
                .addSubcommand(new BackupCommand(program, texts))
                .addSubcommand(new RestoreCommand(program, texts))
                .addSubcommand(new ExportCommand(program, texts))
                .addSubcommand(new ImportCommand(program, texts))
                .addSubcommand(new DoctorCommand(program, texts));
        line.setResourceBundle(texts.bundle());
        line.registerConverter(ShowRef.class, text -> ShowRef.parse(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException(texts.get("cli.badRef", text))));
        line.registerConverter(SyncMode.class, text -> SyncMode.of(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException(texts.get("cli.badMode", text))));
        line.registerConverter(int.class, text -> number(text, texts));
        HelpOptions.addTo(line.getCommandSpec(), texts, version);
        line.getSubcommands().values().forEach(command -> HelpOptions.addTo(command.getCommandSpec(), texts, version));
        line.setParameterExceptionHandler(new BadUsage(texts));
        line.setExecutionExceptionHandler((e, command, _) -> {
            if (e instanceof ParameterException) {
                throw e;
            }
            return explain(e, command.getErr(), texts);
        });
        return line;
    }

    @Override
    public Integer call() throws Exception {
        if (startReport) {
            return program.startReport(spec.commandLine().getOut());
        }
        return tour == null ? program.window(file()) : program.tour(tour);
    }

    /** Whatever else stands where a command is expected was meant as one. */
    private Optional<Path> file() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() > 1 || !words.getFirst().endsWith(LibraryExport.ENDING)) {
            throw new UnmatchedArgumentException(spec.commandLine(), words);
        }
        return Optional.of(Path.of(words.getFirst()).toAbsolutePath());
    }

    private static int number(String text, Texts texts) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new CommandLine.TypeConversionException(texts.get("cli.badNumber", text));
        }
    }

    /** Says in a sentence what went wrong, and answers the exit code for it. */
    static int explain(Exception e, PrintWriter err, Texts texts) {
        LOG.error("A command failed", e);
        err.println(e instanceof StoreException store ? texts.get(store.textKey()) : texts.get("failure.internal"));
        return Command.FAILED;
    }
}
