/** Whether the library holds together: what is looked at, what was found, and what can be repaired without a loss. */
package app.showshelf.library.check;
