/** The first start: where the facts shall come from. */
package app.showshelf.ui.start;
