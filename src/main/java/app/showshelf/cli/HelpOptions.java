package app.showshelf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import app.showshelf.text.Texts;

/** What every command understands, said in the user's language. */
@Command
final class HelpOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:cli.help}")
    private boolean help;
    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.version}")
    private boolean version;

    private HelpOptions() {}

    static void addTo(CommandSpec command, Texts texts, String version) {
        command.addMixin("help", CommandSpec.forAnnotatedObject(new HelpOptions()));
        command.version("Showshelf " + version);
        command.usageMessage().synopsisHeading(texts.get("cli.usage") + " ").commandListHeading("%n" + texts.get("cli.commands") + "%n");
    }
}
