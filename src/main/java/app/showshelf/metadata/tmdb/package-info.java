/** The Movie Database. */
package app.showshelf.metadata.tmdb;
