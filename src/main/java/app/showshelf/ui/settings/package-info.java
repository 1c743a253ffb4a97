/** The settings dialog: one topic, one view. */
package app.showshelf.ui.settings;
