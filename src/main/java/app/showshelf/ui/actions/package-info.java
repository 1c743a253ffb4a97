/** What the user does to the library, from any screen. */
package app.showshelf.ui.actions;
