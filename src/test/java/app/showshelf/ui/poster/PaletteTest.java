package app.showshelf.ui.poster;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTest {
    @Test
    void everyPaletteIsReached() {
        Set<Palette> reached = GeneratedNames.of(800).stream().map(PaletteTest::paletteOf).collect(Collectors.toSet());

        assertThat(reached).hasSize(20).containsExactlyInAnyOrder(Palette.values());
    }

    @Test
    void aKnownNameKeepsItsPalette() {
        assertThat(paletteOf("Salt Harbour")).isEqualTo(Palette.LIME);
        assertThat(paletteOf("Copper Saints")).isEqualTo(Palette.NOIR);
    }

    @Test
    void bauhausGoesWithAbstractMotifsOnly() {
        assertThat(GeneratedNames.of(800).stream().filter(name -> paletteOf(name) == Palette.BAUHAUS)).isNotEmpty()
                .noneMatch(name -> Motif.of(NameHash.of(name)).isScene());
    }

    @Test
    void aSceneThatWouldBeBauhausTakesOneOfTheFirstThirteenPalettes() {
        int bauhaus = (13 + 20 * 4096) << 3;

        assertThat(Palette.of(bauhaus, Motif.RINGS)).isEqualTo(Palette.BAUHAUS);
        assertThat(Palette.of(bauhaus, Motif.DUNES)).isEqualTo(Palette.values()[(bauhaus >>> 14) % 13]).isNotEqualTo(Palette.DUSK);
    }

    @Test
    void theInksAreReadOnTheirGrounds() {
        for (Palette palette : Palette.values()) {
            assertThat(Tint.contrast(palette.inkOnNear, palette.near)).as("%s near", palette).isGreaterThan(7);
            assertThat(Tint.contrast(palette.inkOnSky, palette.skyTop)).as("%s sky", palette).isGreaterThan(6);
        }
    }

    private static Palette paletteOf(String name) {
        return Subject.of(name).palette();
    }
}
