/** What happens when the program itself makes a mistake: it is said, written down, and sent nowhere. */
package app.showshelf.ui.crash;
