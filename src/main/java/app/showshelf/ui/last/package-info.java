/** What the window showed when it was closed: the first thing to be seen at the next start. */
package app.showshelf.ui.last;
