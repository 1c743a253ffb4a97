/** What the user has chosen, what the environment fixes, and where files live. */
package app.showshelf.settings;
