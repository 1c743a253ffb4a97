/** Statistics: what was watched, how long it took, and what is left. */
package app.showshelf.ui.statistics;
