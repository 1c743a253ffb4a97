/** The whole library as one file: written, read, compared. What the file holds is told in {@code src/site/export-format.md}. */
package app.showshelf.library.transfer;
