/** The doctor: looks at the library, the pictures, the folders and the providers, and mends what can be mended without a loss. */
package app.showshelf.cli.doctor;
