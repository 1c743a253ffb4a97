/** The entry, and the one place that builds and closes every part. */
package app.showshelf;
