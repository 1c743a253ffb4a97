package app.showshelf.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import app.showshelf.settings.ProviderId;

/** All providers, by their id. */
public final class Providers {
    private final Map<ProviderId, MetadataProvider> byId = new EnumMap<>(ProviderId.class);

    /** The providers given; one for each id. */
    public Providers(MetadataProvider... all) {
        Arrays.stream(all).forEach(provider -> byId.put(provider.id(), provider));
    }

    /** The provider of that id; an unknown one is a mistake in the wiring. */
    public MetadataProvider get(ProviderId id) {
        MetadataProvider provider = byId.get(id);
        if (provider == null) {
            throw new IllegalArgumentException("No provider " + id);
        }
        return provider;
    }

    /** All of them. */
    public Collection<MetadataProvider> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Requests sent to all of them since the start. */
    public long requests() {
        return byId.values().stream().mapToLong(MetadataProvider::requests).sum();
    }
}
