package app.showshelf.kill;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program in a process of its own that is killed without a warning; what it has said until then is kept. */
final class KilledProgram {
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread reader;

    KilledProgram(StartedJava java, Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = java.command(main);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        reader = Thread.ofVirtual().start(this::listen);
    }

    /** So far; whole lines. */
    List<String> said() {
        return said;
    }

    /** What it said of that kind, without the word that names the kind. */
    Stream<String> said(String kind) {
        return said.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Returns when it is gone and all that it said is here. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Cannot be killed");
        }
        reader.join();
    }

    /** Asks it to end, as a desktop does when its session ends, and returns when it has. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Does not end");
        }
        reader.join();
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            String text = "";
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c == '\n') {
                    said.add(text);
                    text = "";
                } else {
                    text += (char) c;
                }
            }
        } catch (IOException _) {
            // It is gone; a line without its end was not confirmed.
        }
    }
}
