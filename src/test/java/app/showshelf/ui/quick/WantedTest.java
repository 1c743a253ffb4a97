package app.showshelf.ui.quick;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShowName;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

class WantedTest {
    @ParameterizedTest
    @CsvSource({"ete, Été Noir, Été", "noir ete, Été Noir, ÉtéNoir", "strasse, Die Straße, Straße", "ø, Bron/Broen øst, ø",
        "AERO, Ærø, Ærø", "灯, 夜汽車の灯, 灯", "ferry, The Last Ferry to Ormsey, Ferry", "rn, Learning to Earn, rn", "が, ながれ, が",
        "ﬁ, Fire, Fi", "fin, 𝐅inale, 𝐅in"})
    void lettersMatchWhateverTheirCaseAndAccents(String wanted, String name, String letters) {
        Wanted of = Wanted.of(wanted);
        assertThat(of.rank(NameOrder.fold(name))).isNotEqualTo(Wanted.NONE);
        assertThat(
                of.letters(name).stream().mapToObj(at -> name.substring(at, name.offsetByCodePoints(at, 1))).collect(Collectors.joining()))
                .isEqualTo(letters);
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(Wanted.of("ferry night").rank("the last ferry")).isEqualTo(Wanted.NONE);
        assertThat(Wanted.of("  ").isEmpty()).isTrue();
    }

    @Test
    void theStartOfTheNameIsBeforeTheStartOfAWordAndThatBeforeTheInside() {
        QuickIndex index = new QuickIndex(List.of(name(1, "Half Past Winter", false), name(2, "The Last Ferry", false),
                name(3, "Fathom Twelve", false), name(4, "Salt Harbour", true)));
        assertThat(found(index, "f")).containsExactly("Fathom Twelve", "The Last Ferry", "Half Past Winter");
    }

    @Test
    void ofEqualMatchesTheWatchedOneComesFirst() {
        QuickIndex index = new QuickIndex(List.of(name(1, "Salt", false), name(2, "Salt Harbour", true)));
        assertThat(found(index, "sa")).containsExactly("Salt Harbour", "Salt");
    }

    @Test
    void aShowIsFoundByItsOriginalNameToo() {
        QuickIndex index = new QuickIndex(List.of(new ShowName(1, ref(1), "The Bridge", "Bron/Broen", null, false, null)));
        assertThat(found(index, "broen")).containsExactly("The Bridge");
    }

    @Test
    void onlyTheBestAreAnswered() {
        QuickIndex index = new QuickIndex(java.util.stream.LongStream.range(0, 1000).mapToObj(i -> name(i, "Show " + i, false)).toList());
        assertThat(index.find(Wanted.of("show"), 6)).hasSize(6).first().extracting(ShowName::name).isEqualTo("Show 0");
        assertThat(index.find(Wanted.of(""), 6)).isEmpty();
    }

    private static List<String> found(QuickIndex index, String wanted) {
        return index.find(Wanted.of(wanted), 6).stream().map(ShowName::name).toList();
    }

    private static ShowName name(long id, String name, boolean watching) {
        return new ShowName(id, ref(id), name, null, null, watching, null);
    }

    private static ShowRef ref(long id) {
        return new ShowRef(ProviderId.TVMAZE, String.valueOf(id));
    }
}
