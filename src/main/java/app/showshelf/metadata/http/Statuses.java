package app.showshelf.metadata.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ProviderException;

/** What the statuses of answers mean. */
final class Statuses {
    private Statuses() {}

    /** Whether the answer leads elsewhere. */
    static boolean isRedirect(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Where a redirect leads; leading to a foreign host is not an answer of the provider. */
    static URI target(HttpResponse<?> answer) throws ProviderException {
        return answer.headers()
                .firstValue("Location")
                .flatMap(location -> Redirects.next(answer.uri(), location))
                .orElseThrow(() -> failure(answer, Kind.BAD_ANSWER, null));
    }

    /** Returns quietly for a success. */
    static void check(HttpResponse<?> answer, Instant now) throws ProviderException {
        if (answer.statusCode() / 100 != 2) {
            throw failure(answer, kind(answer.statusCode()), now);
        }
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.KEY_REJECTED;
            case 404 -> Kind.NOT_FOUND;
            case 429 -> Kind.TOO_MANY_REQUESTS;
            default -> switch (status / 100) {
                case 4 -> Kind.REFUSED;
                case 5 -> Kind.BUSY;
                default -> Kind.BAD_ANSWER;
            };
        };
    }

    private static ProviderException failure(HttpResponse<?> answer, Kind kind, Instant now) {
        String message = answer.uri().getPath() + ": HTTP status " + answer.statusCode();
        String retryAfter = now == null ? null : answer.headers().firstValue("Retry-After").orElse(null);
        return new ProviderException(new Failure(kind, answer.statusCode()), message, null, RetryAfter.parse(retryAfter, now));
    }
}
