/** TVmaze. */
package app.showshelf.metadata.tvmaze;
