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

    /** With what else there is to know just after it was done. */
    String news(Texts texts) {
        String longer = "actions.news." + key.substring(key.indexOf('.') + 1);
        return texts.has(longer) ? texts.get(longer, arguments.toArray()) : sentence(texts);
    }
}
