package app.showshelf.ui.poster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MotifTest {
    @Test
    void everyMotifIsReached() {
        Set<Motif> reached = GeneratedNames.of(800).stream().map(name -> Motif.of(NameHash.of(name))).collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(Motif.values());
    }

    @Test
    void aKnownNameKeepsItsMotif() {
        assertThat(Motif.of(NameHash.of("Salt Harbour"))).isEqualTo(Motif.SAILS);
        assertThat(Motif.of(NameHash.of("Two Rivers, One Bridge"))).isEqualTo(Motif.DOTS);
    }

    @Test
    void seventeenOfTwentyFiveMotifsAreScenes() {
        assertThat(Motif.values()).hasSize(25);
        assertThat(Arrays.stream(Motif.values()).filter(Motif::isScene)).hasSize(17);
    }

    @Test
    void onlySkylineStairsRoadAndDoorCarryTheirTitleAtTheTop() {
        assertThat(Arrays.stream(Motif.values()).filter(motif -> motif.titlePlace().isAtTop()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.of(Motif.SKYLINE, Motif.STAIRS, Motif.ROAD, Motif.LIT_DOOR));
    }

    @Test
    void aStillAlwaysShowsAPlace() {
        assertThat(GeneratedNames.of(200)).allMatch(name -> Subject.placeOf(name).motif().isScene());
    }
}
