/** The library: all shows as a grid of posters, to search, filter, sort and open. */
package app.showshelf.ui.shelf;
