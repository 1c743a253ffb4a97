package app.showshelf.cli.doctor;

import java.util.List;

/** A look at one area. Blocks; ends soon after an interrupt of its thread. */
interface Exam {
    /** What is to be seen; mends it where that is asked for and costs nothing. */
    List<Result> look(boolean repair) throws InterruptedException;
}
