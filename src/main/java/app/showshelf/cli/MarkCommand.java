package app.showshelf.cli;

import java.util.Optional;

import picocli.CommandLine.Parameters;

import app.showshelf.library.ShowRef;
import app.showshelf.text.Texts;

/** Sets or takes away the mark of an episode. */
abstract class MarkCommand extends Command {
    private final boolean watched;
    @Parameters(index = "0", paramLabel = "PROVIDER:ID", description = "${bundle:cli.ref}")
    private ShowRef ref;
    @Parameters(index = "1", paramLabel = "SEASON", description = "${bundle:cli.season}")
    private int season;
    @Parameters(index = "2", paramLabel = "EPISODE", description = "${bundle:cli.episode}")
    private int episode;

    MarkCommand(Program program, Texts texts, boolean watched) {
        super(program, texts);
        this.watched = watched;
    }

    @Override
    final int run(CommandServices services) {
        Optional<Long> show = find(services, ref);
        if (show.isEmpty()) {
            return FAILED;
        }
        Optional<Long> found = services.marks().find(show.get(), season, episode);
        if (found.isEmpty()) {
            say("cli.noEpisode", ref, String.valueOf(season), String.valueOf(episode));
            return FAILED;
        }
        services.marks().episode(found.get(), watched);
        return DONE;
    }

    /** Marks an episode as watched. */
    @picocli.CommandLine.Command(name = "mark", description = "${bundle:cli.mark}")
    static final class Mark extends MarkCommand {
        Mark(Program program, Texts texts) {
            super(program, texts, true);
        }
    }

    /** Takes the mark of an episode away. */
    @picocli.CommandLine.Command(name = "unmark", description = "${bundle:cli.unmark}")
    static final class Unmark extends MarkCommand {
        Unmark(Program program, Texts texts) {
            super(program, texts, false);
        }
    }
}
