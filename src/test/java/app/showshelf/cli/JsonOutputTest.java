package app.showshelf.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What other programs read. */
class JsonOutputTest extends CommandRig {
    @Test
    void showPrintsJsonOfExactlyThisFormAndMarksNothing() {
        run("add", "tmdb:1");
        run("sync", "--mode", "GREEDY");
        run("mark", "tmdb:1", "1", "2");
        assertThat(run("show", "tmdb:1", "--json")).isZero();
        assertThat(err).isEmpty();
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
        JsonNode show = json();
        assertThat(show.propertyNames()).containsExactly("provider", "id", "name", "watching", "look", "seasons");
        assertThat(show.get("id").asString()).isEqualTo("1");
        assertThat(show.get("watching").asBoolean()).isFalse();
        JsonNode season = show.get("seasons").get(0);
        assertThat(season.propertyNames()).containsExactly("number", "name", "synced", "episodeCount", "look", "episodes");
        assertThat(season.get("look").propertyNames()).containsExactly("last", "next", "why");
        assertThat(season.get("look").get("last").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.+Z");
        assertThat(season.get("look").get("why").asString()).isEqualTo("OLD");
        assertThat(season.get("synced").asBoolean()).isTrue();
        assertThat(season.get("episodeCount").asInt()).isEqualTo(2);
        assertThat(season.get("episodes")).hasSize(2);
        assertThat(season.get("episodes").get(1).toString()).isEqualTo(
                "{\"id\":\"1-1-2\",\"number\":2,\"name\":\"Title 1x2\",\"airDate\":\"2001-01-15\",\"watched\":true}");
        assertThat(show.get("seasons").get(1).get("episodes")).hasSize(3);
    }

    @Test
    void listPrintsJsonOfExactlyThisForm() {
        run("add", "tmdb:1", "sample:9");
        run("open", "tmdb:1");
        run("mark", "tmdb:1", "2", "1");
        assertThat(run("list", "--json")).isZero();
        assertThat(err).isEmpty();
        assertThat(json()).hasSize(2);
        assertThat(json().get(0).toString()).isEqualTo("{\"provider\":\"tmdb\",\"id\":\"1\",\"name\":\"Show 1\",\"watching\":true,"
                + "\"seasons\":2,\"episodes\":5,\"watched\":1,\"incompleteSeasons\":0}");
        assertThat(json().get(1).toString()).isEqualTo("{\"provider\":\"sample\",\"id\":\"9\",\"name\":\"Show 9\",\"watching\":false,"
                + "\"seasons\":1,\"episodes\":0,\"watched\":0,\"incompleteSeasons\":1}");
    }

    @Test
    void anEmptyLibraryIsAnEmptyArray() {
        assertThat(run("list", "--json")).isZero();
        assertThat(json().isArray()).isTrue();
        assertThat(json()).isEmpty();
        assertThat(run("list")).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void jsonSurvivesATerminalThatKnowsAsciiAlone() {
        tmdb.shows()
                .with(new ShowFacts(new ShowRef(ProviderId.TMDB, "7"), null, null, "映画 🎬 \u2028", null, null, ShowStatus.ENDED, null, null,
                        null, List.of(), null, null, null, null, null, List.of()));
        run("add", "tmdb:7");
        run("list", "--json");
        assertThat(out.chars()).allMatch(c -> c < 0x80);
        assertThat(json().get(0).get("name").asString()).isEqualTo("映画 🎬 \u2028");
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
