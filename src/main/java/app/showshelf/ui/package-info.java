/** The window: what it shows from its first frame to its last. */
package app.showshelf.ui;
