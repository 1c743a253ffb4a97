/** Where releases of this program are listed. */
package app.showshelf.metadata.releases;
