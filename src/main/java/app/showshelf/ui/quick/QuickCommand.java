package app.showshelf.ui.quick;

/**
 * A screen or an action.
 *
 * @param name in words
 * @param icon its sign
 * @param keys that do the same anywhere; may be empty
 * @param run does it
 */
public record QuickCommand(String name, String icon, String keys, Runnable run) {}
