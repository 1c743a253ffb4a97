/** Posters, backdrops and stills drawn from nothing but a name. */
package app.showshelf.ui.poster;
