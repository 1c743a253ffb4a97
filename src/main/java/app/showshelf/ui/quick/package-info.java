/** The quick opener: any show, screen or action by a few letters of its name. */
package app.showshelf.ui.quick;
