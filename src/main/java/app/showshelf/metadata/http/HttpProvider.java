package app.showshelf.metadata.http;

import java.util.Optional;

import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.RequestBudget;

/** A provider that is asked over the network, by one client with one limit. */
public abstract class HttpProvider implements MetadataProvider {
    private final JsonClient client;

    /** A provider that is asked by that client alone. */
    protected HttpProvider(JsonClient client) {
        this.client = client;
    }

    @Override
    public final long requests() {
        return client.requests();
    }

    @Override
    public final Optional<RequestBudget> budget() {
        return Optional.of(client.budget());
    }
}
