package app.showshelf.ui.poster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameHashTest {
    @ParameterizedTest
    @CsvSource({"'', AB3E7C0B", "Salt Harbour, D8D3643F", "Copper Saints, CFA63851", "夜汽車の灯, 1ADCC69D", "Маяк на краю, 1D5AA6DF"})
    void aNameKeepsItsHashForEver(String name, String hash) {
        assertThat(NameHash.of(name)).isEqualTo(Integer.parseUnsignedInt(hash, 16));
    }

    @Test
    void theEncodingOfAccentsDoesNotMatter() {
        assertThat(NameHash.of("Cafe\u0301")).isEqualTo(NameHash.of("Caf\u00E9"));
    }

    @Test
    void neighbouringNamesDifferInAboutHalfOfTheirBits() {
        assertThat(Integer.bitCount(NameHash.of("Show 1") ^ NameHash.of("Show 2"))).isBetween(8, 24);
    }
}
