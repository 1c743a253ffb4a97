/** Posters, backdrops and stills: drawn at once, fetched and kept behind the screen. */
package app.showshelf.ui.pictures;
