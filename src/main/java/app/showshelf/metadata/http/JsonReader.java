package app.showshelf.metadata.http;

import java.io.InputStream;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/** Turns JSON into records: unknown properties are passed over, missing and odd ones are null. */
final class JsonReader {
    /** The largest answers that are meant well have a third of it; a few bytes of each may become a hundred of ours. */
    private static final long MOST_TOKENS = 4_000_000;

    private final JsonMapper mapper;

    JsonReader() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(100)
                .maxStringLength(1_000_000)
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .maxTokenCount(MOST_TOKENS)
                .build();
        mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfigDefaults(odd -> odd.setAcceptBlankAsEmpty(true)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .addModule(LooseValues.module())
                .addHandler(new LooseShapes())
                .build();
    }

    /** What the stream holds; null where it is JSON of another shape. Throws Jackson's exceptions where it is not JSON. */
    <T> T read(InputStream json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
