package app.showshelf.store;

import java.nio.file.Path;

import app.showshelf.library.LibraryEntities;

/** Tries to open a library in a process of its own and prints what came of it. */
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) {
        try {
            Store.open(StoreLocation.file(Path.of(arguments[0])), LibraryEntities.ALL).close();
            System.out.println("opened");
        } catch (StoreException e) {
            System.out.println(e.reason());
        }
    }

    /** What a process of its own says of that library. */
    static String opens(Path file) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var reader = process.inputReader()) {
            return reader.readAllAsString().strip().lines().reduce((_, last) -> last).orElse("");
        }
    }
}
