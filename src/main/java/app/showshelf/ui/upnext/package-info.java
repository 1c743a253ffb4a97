/** Up next: with which episode each watched show goes on, and one key to say that it was watched. */
package app.showshelf.ui.upnext;
