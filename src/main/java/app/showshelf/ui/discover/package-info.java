/** What a provider offers: popular shows and search, to open or to add. */
package app.showshelf.ui.discover;
