package app.showshelf.metadata.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Answers one request with these bytes and then hangs up, or keeps the connection open and says nothing more. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    RawServer(String answer, boolean hangUp) throws IOException {
        listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(answer, hangUp));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/raw");
    }

    /** Whether the answer is sent. */
    boolean hasAnswered() {
        return answered.getCount() == 0;
    }

    /** Whether the client has closed the connection. */
    boolean clientHasHungUp() {
        return hungUp.getCount() == 0;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void serve(String answer, boolean hangUp) {
        try (Socket socket = listener.accept()) {
            byte[] request = new byte[8192];
            if (socket.getInputStream().read(request) < 0) {
                hungUp.countDown();
                return;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            answered.countDown();
            if (!hangUp) {
                awaitEnd(socket);
            }
        } catch (IOException _) {
            // The test is over, or the client has reset the connection.
            hungUp.countDown();
        }
    }

    private void awaitEnd(Socket socket) throws IOException {
        if (socket.getInputStream().read() < 0) {
            hungUp.countDown();
        }
    }
}
