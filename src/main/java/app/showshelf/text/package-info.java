/** Every word that users see, in their language. */
package app.showshelf.text;
