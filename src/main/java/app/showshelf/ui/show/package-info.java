/** The page of one show: what it is, whether it is watched, its seasons with their state, its episodes with their marks. */
package app.showshelf.ui.show;
