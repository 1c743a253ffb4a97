package app.showshelf.metadata.http;

import java.util.function.Function;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads texts and numbers whatever is sent in their place: a number as text, a text as number, and null for all else. */
final class LooseValues {
    private LooseValues() {}

    /** For the mapper. */
    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(String.class, new Scalar<>(LooseValues::text))
                .addDeserializer(Double.class, new Scalar<>(LooseValues::number))
                .addDeserializer(Integer.class, new Scalar<>(LooseValues::whole));
    }

    private static String text(JsonParser parser) {
        return parser.currentToken().isBoolean() ? null : parser.getString();
    }

    private static Double number(JsonParser parser) {
        try {
            double value = Double.parseDouble(parser.getString());
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static Integer whole(JsonParser parser) {
        Double value = number(parser);
        return value == null || Math.abs(value) > Integer.MAX_VALUE ? null : Integer.valueOf(value.intValue());
    }

    private static final class Scalar<T> extends ValueDeserializer<T> {
        private final Function<JsonParser, T> read;

        Scalar(Function<JsonParser, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token.isScalarValue()) {
                return read.apply(parser);
            }
            parser.skipChildren();
            return null;
        }
    }
}
