package app.showshelf.library.check;

import java.util.List;

/**
 * Something in the library that cannot be right. Says nothing of what the user has in it.
 *
 * @param check what was looked at
 * @param rows how many rows are affected, at least one
 * @param examples the keys of some of them, for who looks at the store by hand
 */
public record Finding(Check check, long rows, List<Long> examples) {
    /** Keeps a copy of the examples. */
    public Finding {
        examples = List.copyOf(examples);
    }
}
