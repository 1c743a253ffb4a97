package app.showshelf.simulation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What is simulated in memory is what the program does. */
class RealEngineTest {
    @Test
    @Timeout(180)
    void theRealEngineOnTheRealStoreAsksTheSameAtTheSameMomentsAndHasTheSameInTheEnd() {
        EngineProof.Outcome outcome = new EngineProof(50).run();
        assertThat(outcome.real()).hasSizeGreaterThan(50).isEqualTo(outcome.simulated());
        assertThat(outcome.realEpisodes()).hasSizeGreaterThan(50).isEqualTo(outcome.simulatedEpisodes());
    }
}
