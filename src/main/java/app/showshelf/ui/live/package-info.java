/** What screens need to follow a library that changes under them: calm pulses, pauses, lists that keep what stayed. */
package app.showshelf.ui.live;
