package app.showshelf.ui.actions;

import app.showshelf.library.Former;

/**
 * One thing that the user did, or undid.
 *
 * @param id stays the same when it is undone and done again
 * @param act in words
 * @param former what to put back
 */
record Step(long id, Act act, Former former) {}
