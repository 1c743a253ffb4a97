/** The command line: the services of the library without a window. Results go to standard output, messages to standard error. */
package app.showshelf.cli;
