package app.showshelf.library.transfer;

import app.showshelf.library.check.Consistency;

/**
 * What looks after a library as a whole.
 *
 * @param consistency whether it holds together
 * @param export takes it away
 * @param bringing brings one in
 * @param comparison compares it with an exported one
 */
public record LibraryCare(Consistency consistency, LibraryExport export, LibraryImport bringing, LibraryComparison comparison) {}
