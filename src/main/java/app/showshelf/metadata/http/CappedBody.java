package app.showshelf.metadata.http;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body and hangs up as soon as it is larger than allowed. */
// Its fields are guarded by the rule that a subscriber is called by one thread at a time.
final class CappedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final HttpResponse.BodySubscriber<byte[]> collector = HttpResponse.BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> body = collector.getBody().toCompletableFuture().copy();
    private final long maxBytes;
    private Flow.Subscription subscription;
    private long received;

    CappedBody(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        collector.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > maxBytes) {
            // In this order, so that the reason is not taken for a lost connection.
            body.completeExceptionally(new TooLargeException(maxBytes));
            subscription.cancel();
        } else {
            collector.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable error) {
        collector.onError(error);
    }

    @Override
    public void onComplete() {
        collector.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }
}
