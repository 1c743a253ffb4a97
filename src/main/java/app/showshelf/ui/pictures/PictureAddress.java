package app.showshelf.ui.pictures;

import java.net.URI;
import java.util.Optional;

import app.showshelf.metadata.Providers;

/** Where the picture of a request is. */
@FunctionalInterface
public interface PictureAddress {
    /** The address; empty where there is no such picture. */
    Optional<URI> of(PictureRequest request);

    /** The addresses that the providers give. */
    static PictureAddress of(Providers providers) {
        return request -> providers.get(request.provider()).picture(request.path(), request.kind(), request.width());
    }
}
