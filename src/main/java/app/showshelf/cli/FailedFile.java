package app.showshelf.cli;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;

import app.showshelf.text.Texts;

/** A command could not read or write a file: the log says why, the user what that means. */
final class FailedFile {
    private static final Logger LOG = LoggerFactory.getLogger(FailedFile.class);

    private FailedFile() {}

    /** Answers the exit code. */
    static int explain(IOException why, String key, CommandSpec command, Texts texts, Object... arguments) {
        LOG.error("A file could not be read or written", why);
        command.commandLine().getErr().println(texts.get(key, arguments));
        return Command.FAILED;
    }
}
