package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

class NavigatorTest {
    private static final Place LIBRARY = new Place.Library();
    private static final Place DISCOVER = new Place.Discover();

    private final List<String> calls = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private int made;
    private final Navigator navigator = new Navigator(place -> new Recorded(place.getClass().getSimpleName() + ++made));

    @Test
    void leadsBackAndForwardAgain() {
        navigator.go(LIBRARY);
        navigator.go(DISCOVER);
        navigator.back();
        assertThat(place()).isEqualTo(LIBRARY);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.forward();
        assertThat(place()).isEqualTo(DISCOVER);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void stepsWithoutHistoryDoNothing() {
        navigator.go(LIBRARY);
        navigator.back();
        navigator.forward();
        assertThat(place()).isEqualTo(LIBRARY);
    }

    @Test
    void goingElsewhereForgetsWhatWasAhead() {
        navigator.go(LIBRARY);
        navigator.go(show("1"));
        navigator.back();
        navigator.go(DISCOVER);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        assertThat(calls).contains("dispose Show2");
    }

    @Test
    void thePageThatWasMadeAheadIsTheOneThatTheUserComesTo() {
        navigator.go(LIBRARY);
        navigator.prepare(DISCOVER);
        assertThat(calls).doesNotContain("shown Discover2").contains("hidden Discover2");
        navigator.prepare(DISCOVER);
        navigator.go(DISCOVER);
        assertThat(calls).contains("shown Discover2");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void goingWhereOneIsDoesNothing() {
        navigator.go(LIBRARY);
        navigator.go(new Place.Library());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(calls).containsExactly("shown Library1");
    }

    @Test
    void oneShelfForAllVisitsButEachVisitOfAShowHasItsPage() {
        navigator.go(LIBRARY);
        navigator.go(show("1"));
        navigator.go(LIBRARY);
        navigator.go(show("1"));
        assertThat(calls).containsExactly("shown Library1", "hidden Library1", "shown Show2", "hidden Show2", "shown Library1",
                "hidden Library1", "shown Show3");
    }

    @Test
    void theWayBackToAShowShowsThePageOfThatVisit() {
        navigator.go(show("1"));
        navigator.go(LIBRARY);
        navigator.back();
        assertThat(made).isEqualTo(2);
        assertThat(navigator.hereProperty().get().page()).hasToString("Show1");
    }

    @Test
    void theWayBackGoesPastPagesThatAreGone() {
        navigator.go(LIBRARY);
        navigator.go(show("1"));
        navigator.go(show("2"));
        navigator.go(LIBRARY);
        gone.add("Show2");
        gone.add("Show3");
        navigator.forgetGone();
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(calls).contains("dispose Show2", "dispose Show3");
        navigator.back();
        assertThat(place()).isEqualTo(LIBRARY);
    }

    @Test
    void aPageThatIsGoneStaysInViewButIsNotComeBackTo() {
        navigator.go(DISCOVER);
        navigator.go(show("1"));
        gone.add("Show2");
        navigator.forgetGone();
        assertThat(place()).isEqualTo(show("1"));
        navigator.go(LIBRARY);
        navigator.back();
        assertThat(place()).isEqualTo(DISCOVER);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void veryOldVisitsAreDisposedOf() {
        for (int i = 0; i < 40; i++) {
            navigator.go(show("" + i));
        }
        assertThat(calls).contains("dispose Show9").doesNotContain("dispose Show10");
    }

    @Test
    void disposesOfEveryPageOnce() {
        navigator.go(LIBRARY);
        navigator.go(show("1"));
        navigator.go(LIBRARY);
        calls.clear();
        navigator.dispose();
        assertThat(calls).containsExactlyInAnyOrder("hidden Library1", "dispose Library1", "dispose Show2");
    }

    private Place place() {
        return navigator.hereProperty().get().place();
    }

    private static Place show(String id) {
        return new Place.Show(new ShowRef(ProviderId.TVMAZE, id));
    }

    private final class Recorded implements Page {
        private final String name;

        Recorded(String name) {
            this.name = name;
        }

        @Override
        public Parent root() {
            return null;
        }

        @Override
        public void shown() {
            calls.add("shown " + name);
        }

        @Override
        public void hidden() {
            calls.add("hidden " + name);
        }

        @Override
        public boolean gone() {
            return gone.contains(name);
        }

        @Override
        public void dispose() {
            calls.add("dispose " + name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
