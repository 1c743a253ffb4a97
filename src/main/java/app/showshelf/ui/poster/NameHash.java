package app.showshelf.ui.poster;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Turns a name into 32 well mixed bits; the same name gives the same bits on every machine, however its accents are encoded. */
final class NameHash {
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private NameHash() {}

    static int of(String name) {
        int hash = FNV_OFFSET;
        for (byte octet : Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
        }
        return avalanche(hash);
    }

    /** FNV leaves neighbouring names with similar high bits; this spreads every bit over all others. */
    static int avalanche(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
