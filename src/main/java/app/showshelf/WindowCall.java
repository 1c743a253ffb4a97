package app.showshelf;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.OwnerOnly;

/**
 * Lets a second start show the window of the first. The two meet at a socket that is a file in the library's folder: nothing
 * listens to the network, and another user's program finds another folder.
 */
final class WindowCall {
    private static final Logger LOG = LoggerFactory.getLogger(WindowCall.class);
    /** No system has longer paths. */
    private static final int LONGEST_OFFER = 128 * 1024;
    private static final int PATIENCE_SECONDS = 3;

    /** Answers until it is closed. */
    interface Answer extends AutoCloseable {
        @Override
        void close();
    }

    private WindowCall() {}

    /**
     * Asks the program that has the library of that folder to show its window, and to offer that file there; false where none
     * answers.
     */
    static boolean isAnswered(Path home, Optional<Path> offered) {
        Path file = CallPlace.of(home);
        if (!Files.exists(file) || !isOfTheSameUser(file, home)) {
            return false;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> answer = threads.submit(() -> ask(file, offered));
            try {
                return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.debug("Nobody answers at {}", file, e);
                return false;
            } finally {
                answer.cancel(true);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Among the temporary files anybody can put one of that name. */
    private static boolean isOfTheSameUser(Path file, Path home) {
        try {
            return file.startsWith(home) || Files.getOwner(file).equals(Files.getOwner(home));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("Nobody knows whose {} is", file, e);
            return false;
        }
    }

    /**
     * Answers from now on; only who has the library may. Where the system has no such sockets nobody answers.
     *
     * @param show shows the window and offers a file there, on any thread
     */
    static Answer answer(Path home, Consumer<Optional<Path>> show) {
        Path file = CallPlace.of(home);
        try {
            // A crash leaves it behind.
            Files.deleteIfExists(file);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(file));
            keepOthersOut(file);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            threads.execute(() -> listen(door, caller -> threads.execute(() -> answer(caller, show))));
            return () -> close(file, door, threads);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("A second start will not find this window", e);
            return () -> {};
        }
    }

    /** Whoever may not write to it cannot call. The system may have done that already, and not let us. */
    private static void keepOthersOut(Path file) {
        try {
            OwnerOnly.close(file);
        } catch (IOException e) {
            LOG.debug("The socket has the permissions of its folder", e);
        }
    }

    private static boolean ask(Path file, Optional<Path> offered) throws IOException {
        try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            ByteBuffer name = StandardCharsets.UTF_8.encode(offered.map(Path::toString).orElse(""));
            while (name.hasRemaining()) {
                call.write(name);
            }
            call.shutdownOutput();
            return call.read(ByteBuffer.allocate(1)) == 1;
        }
    }

    private static void listen(ServerSocketChannel door, Consumer<SocketChannel> answered) {
        while (door.isOpen()) {
            try {
                answered.accept(door.accept());
            } catch (ClosedChannelException | RejectedExecutionException _) {
                return;
            } catch (IOException e) {
                LOG.warn("A second start could not be answered", e);
            }
        }
    }

    private static void answer(SocketChannel caller, Consumer<Optional<Path>> show) {
        try (caller) {
            ByteBuffer name = ByteBuffer.allocate(LONGEST_OFFER);
            while (name.hasRemaining() && caller.read(name) >= 0) {
                // There is more.
            }
            String offered = StandardCharsets.UTF_8.decode(name.flip()).toString();
            show.accept(offered.isEmpty() ? Optional.empty() : Optional.of(Path.of(offered)));
            caller.write(ByteBuffer.wrap(new byte[]{1}));
        } catch (ClosedChannelException e) {
            LOG.debug("A second start came too late", e);
        } catch (IOException | InvalidPathException e) {
            LOG.warn("A second start could not be answered", e);
        }
    }

    private static void close(Path file, ServerSocketChannel door, ExecutorService threads) {
        try (door) {
            threads.shutdownNow();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The socket {} is left behind", file, e);
        }
    }
}
