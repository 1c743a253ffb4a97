package app.showshelf.ui.actions;

import java.util.List;

import app.showshelf.text.Texts;

/**
 * What was done, to be put into words in whatever language holds then.
 *
 * @param key of the sentence
 * @param arguments of the sentence
 */
record Act(String key, List<Object> arguments) {
    Act(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    String sentence(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
