package app.showshelf.ui.show;

/** The page that all shows share, and which of them it shows. */
record ShownShow(InView show, ShowController controller) {}
