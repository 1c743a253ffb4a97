package app.showshelf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import app.showshelf.text.Texts;

/** Says in the user's language what is wrong with a command line, and what could have been written. */
final class BadUsage implements IParameterExceptionHandler {
    private final Texts texts;

    BadUsage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(e));
        List<String> similar = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!similar.isEmpty()) {
            err.println(texts.get("cli.bad.similar", String.join(", ", similar)));
        }
        command.usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> texts.get(key(unmatched), String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> texts.get("cli.bad.missing",
                    missing.getMissing().stream().map(BadUsage::label).collect(Collectors.joining(" ")));
            case OverwrittenOptionException twice -> texts.get("cli.bad.twice", label(twice.getOverwritten()));
            default -> e.getCause() instanceof TypeConversionException wrong ? wrong.getMessage() : texts.get("cli.bad.other", value(e));
        };
    }

    private static String key(UnmatchedArgumentException unmatched) {
        if (unmatched.isUnknownOption()) {
            return "cli.bad.option";
        }
        return unmatched.getCommandLine().getSubcommands().isEmpty() ? "cli.bad.argument" : "cli.bad.command";
    }

    private static String label(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : missing.paramLabel();
    }

    private static String value(ParameterException e) {
        return e.getValue() == null ? e.getMessage() : e.getValue();
    }
}
