package app.showshelf.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;

/** A command of the command line: its result goes to standard output alone, all else to standard error. */
abstract class Command implements Callable<Integer> {
    static final int DONE = CommandLine.ExitCode.OK;
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;

    private final Program program;
    private final Texts texts;
    @CommandLine.Spec
    private CommandSpec spec;

    Command(Program program, Texts texts) {
        this.program = program;
        this.texts = texts;
    }

    @Override
    public final Integer call() throws Exception {
        try (Interruption _ = Interruption.ofThisThread(); CommandServices services = program.library(mode())) {
            return runUntilInterrupted(services);
        }
    }

    private int runUntilInterrupted(CommandServices services) throws Exception {
        try {
            return run(services);
        } catch (InterruptedException | CancellationException _) {
            say("cli.cancelled");
            return FAILED;
        }
    }

    /** Does it; answers the exit code. */
    abstract int run(CommandServices services) throws Exception;

    /** The mode for this command alone. */
    Optional<SyncMode> mode() {
        return Optional.empty();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final Texts texts() {
        return texts;
    }

    final String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Tells how far a long work is. */
    final Steps steps() {
        return new Steps(spec.commandLine().getErr());
    }

    /** Says a sentence to the user. */
    final void say(String key, Object... arguments) {
        spec.commandLine().getErr().println(texts.get(key, arguments));
    }

    final void say(Failure failure, ProviderId provider) {
        spec.commandLine().getErr().println(sentence(failure, provider));
    }

    final String sentence(Failure failure, ProviderId provider) {
        return texts.get(failure.textKey(), texts.get("provider." + provider.key()), String.valueOf(failure.status()));
    }

    /** Says what is wrong with that show. */
    final void say(ShowRef ref, ProviderException e) {
        if (e.failure().kind() == Failure.Kind.NOT_FOUND) {
            say("cli.unknown", ref, texts.get("provider." + ref.provider().key()));
        } else {
            say(e.failure(), ref.provider());
        }
    }

    /** The row of a show of the library; says so where it is not there. */
    final Optional<Long> find(CommandServices services, ShowRef ref) {
        Optional<Long> id = services.shows().findByRef(ref);
        if (id.isEmpty()) {
            say("cli.notInLibrary", ref);
        }
        return id;
    }
}
