package app.showshelf.fuzz;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A way in which an answer differs from what a provider documents. */
enum Mutation {
    /** Values of another type. */
    TYPE,
    /** Texts that no text should be. */
    TEXT,
    /** Numbers at and beyond all ends. */
    NUMBER,
    /** Values that are missing. */
    DROP,
    /** Values that come many times. */
    REPEAT,
    /** Values that are wrapped in others. */
    NEST,
    /** Values that stand in each other's place. */
    SWAP,
    /** Bytes that are other bytes. */
    BYTES,
    /** An answer that ends early. */
    CUT;

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of("", " ", "\n", "\u0000", "a\u0000b", "\u202Egnp.exe", "\u2066x\u2069", "\uFEFF",
            "\uD83D",
            "\uDE00\uD83D", "\uD83D\uDE00".repeat(700), "x".repeat(3_000), "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "<b>".repeat(500), "&#0;&#x202E;&amp;amp;", "../../../etc/passwd", "/../x.jpg", "file:///etc/passwd", "javascript:alert(1)",
            "http://127.0.0.1:1/x.jpg", "//foreign.invalid/x.jpg", "https://static.tvmaze.com/../x.jpg", "null", "NaN", "Infinity", "true",
            "-1", "1e400", "99999999999999999999", "7 ", "٧", "0001-01-01", "9999-12-31", "2026-02-30", "+1000000000-01-01", "-0001-01-01",
            "2026-01-01T00:00:00+19:00", "+1000000000-01-01T00:00:00Z", "'; drop table tv_show; --", "{0} {1,choice,0#}",
            "%s%n%1$99999999s",
            "TBA", "Episode 1", "Ended", "Running");

    /** One of this kind, or a few, all of them that generator's. */
    byte[] of(JsonNode answer, Random random) {
        JsonNode changed = answer.deepCopy();
        if (this == BYTES || this == CUT) {
            return broken(written(changed), random);
        }
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            Place place = place(changed, random);
            if (place != null) {
                change(changed, place, random);
            }
        }
        return written(changed);
    }

    private static byte[] written(JsonNode answer) {
        return JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] broken(byte[] whole, Random random) {
        if (this == CUT) {
            return java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
        }
        return whole;
    }

    private void change(JsonNode answer, Place place, Random random) {
        JsonNode value = place.get();
        switch (this) {
            case TYPE -> place.set(anything(random));
            case TEXT -> place.set(NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size()))));
            case NUMBER -> place.set(number(random));
            case DROP -> place.remove();
            case REPEAT -> place.set(repeated(value, random));
            case NEST -> place.set(nested(value, 1 + random.nextInt(120), random));
            case SWAP -> {
                Place other = place(answer, random);
                JsonNode theirs = other.get().deepCopy();
                other.set(value.deepCopy());
                place.set(theirs);
            }
            default -> throw new IllegalStateException();
        }
    }

    private static JsonNode anything(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(20) - 5);
            case 3 -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode().add(NODES.arrayNode().add(1)).add(NODES.objectNode().put("id", 1)).addNull();
            default -> NODES.objectNode().put("id", "7").set("episodes", NODES.arrayNode().add("x").addNull());
        };
    }

    private static JsonNode number(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.numberNode(-1);
            case 1 -> NODES.numberNode(0);
            case 2 -> NODES.numberNode(Integer.MAX_VALUE);
            case 3 -> NODES.numberNode(Integer.MIN_VALUE);
            case 4 -> NODES.numberNode(Long.MAX_VALUE);
            case 5 -> NODES.numberNode(BigInteger.TEN.pow(90));
            case 6 -> NODES.numberNode(1e308);
            case 7 -> NODES.numberNode(-0.0);
            case 8 -> NODES.numberNode(1e-308);
            default -> NODES.numberNode(random.nextInt(12) + 0.5);
        };
    }

    private static JsonNode repeated(JsonNode value, Random random) {
        ArrayNode many = NODES.arrayNode();
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(random.nextInt(value.size())) : value;
        for (int times = 1 << random.nextInt(8); times > 0; times--) {
            many.add(one.deepCopy());
        }
        return many;
    }

    private static JsonNode nested(JsonNode value, int levels, Random random) {
        JsonNode wrapped = value.deepCopy();
        for (int level = 0; level < levels; level++) {
            wrapped = random.nextBoolean() ? NODES.arrayNode().add(wrapped) : NODES.objectNode().set("id", wrapped);
        }
        return wrapped;
    }

    /** A place that holds a value: a property of an object, or an element of a list. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode get() {
            return name == null ? parent.get(index) : parent.get(name);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    /** Any place in that answer; null where nothing is left of it. */
    private static Place place(JsonNode answer, Random random) {
        List<Place> all = new ArrayList<>();
        collect(answer, all);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static void collect(JsonNode node, List<Place> all) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> all.add(new Place(object, name, -1)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(new Place(node, null, i));
        }
        node.forEach(child -> collect(child, all));
    }
}
