package app.showshelf.library.transfer;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form of the file: its names, its version, and how far it may go. */
final class FileForm {
    static final String FORMAT = "showshelf-library";
    static final int VERSION = 1;
    static final String FORMAT_FIELD = "format";
    static final String VERSION_FIELD = "version";
    static final String COUNTS = "counts";
    static final String SETTINGS = "settings";
    static final String SHOWS = "shows";

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1_000_000;

    private FileForm() {}

    /** Reads and writes the records. A later minor version may add fields, which are passed over. */
    static JsonMapper mapper() {
        StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // One value of many is read at a time.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .build();
    }
}
