/** The database: opened, migrated, closed; reads beside one writer. */
package app.showshelf.store;
