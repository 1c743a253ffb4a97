package app.showshelf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.showshelf.text.Bundles.Bundle;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers and the words beside them, in every language. */
class PluralsTest {
    /** "1 episode", "21 new": a number and the word after it. */
    private static final Pattern COUNTED = Pattern.compile("(?<!\\w)(\\d+) (\\p{L}+)");
    private static final Set<String> WITHOUT_PLURAL = Set.of("ja", "zh");
    /** What stands for the arguments that are not counted; choices need a number. */
    private static final int OTHER = 7;

    /** One text and which of its arguments is counted. */
    private record Counted(Bundle language, String key, int argument) {
        String at(int number) {
            int arguments = language.arguments(key).stream().map(Integer::valueOf).max(Comparator.naturalOrder()).orElseThrow() + 1;
            var values = new Object[arguments];
            Arrays.fill(values, OTHER);
            values[argument] = number;
            return language.format(key, values);
        }

        boolean tellsOneFromMany() {
            return !at(1).replace("1", "#").equals(at(2).replace("2", "#"));
        }

        Counted in(Bundle other) {
            return new Counted(other, key, argument);
        }

        @Override
        public String toString() {
            return language + " " + key;
        }
    }

    static List<Bundle> languages() {
        return Bundles.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noneIsNotCalledOne(Bundle language) {
        assertThat(counted(language)).isNotEmpty()
                .allSatisfy(text -> assertThat(text.at(0)).as(text.toString()).doesNotContainPattern("\\b1\\b"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void manyAreCountedInOneForm(Bundle language) {
        assertThat(counted(language)).allSatisfy(text -> {
            String two = text.at(2).replace("2", "#");
            assertThat(text.at(5).replace("5", "#")).as(text.toString()).isEqualTo(two);
            assertThat(text.at(21).replace("21", "#")).as(text.toString()).isEqualTo(two);
        });
    }

    /** A word that stands after 5 and not after 1 in one text stands after 1 in none. Some languages have no such word. */
    @ParameterizedTest
    @MethodSource("languages")
    void oneIsNotFollowedByAWordForMany(Bundle language) {
        Map<String, String> singulars = singulars(language);
        assertThat(counted(language)).allSatisfy(text -> {
            assertThat(wordsAfter(1, text.at(1))).as(text.toString()).noneMatch(singulars::containsKey);
            assertThat(wordsAfter(5, text.at(5))).as(text.toString()).noneMatch(singulars::containsValue);
        });
    }

    /** What one of these languages counts in words for one and for many, all of them do. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatOneLanguageCountsAllCount(Bundle language) {
        if (WITHOUT_PLURAL.contains(language.locale().getLanguage())) {
            return;
        }
        for (Bundle other : languages()) {
            other.texts().keySet().forEach(key -> assertThat(language.choices(key)).as(key).containsAll(other.choices(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whereAllOthersHaveAFormForOneSoHasThis(Bundle language) {
        if (WITHOUT_PLURAL.contains(language.locale().getLanguage())) {
            return;
        }
        List<Bundle> others = languages().stream()
                .filter(other -> !WITHOUT_PLURAL.contains(other.locale().getLanguage()) && !other.locale().equals(language.locale()))
                .toList();
        assertThat(counted(language)).filteredOn(text -> others.stream().allMatch(other -> text.in(other).tellsOneFromMany())).isNotEmpty()
                .allMatch(Counted::tellsOneFromMany);
    }

    /** Each word for many with its word for one. */
    private static Map<String, String> singulars(Bundle language) {
        Map<String, String> singulars = new HashMap<>();
        for (Counted text : counted(language)) {
            List<String> one = wordsAfter(1, text.at(1));
            List<String> many = wordsAfter(5, text.at(5));
            if (one.size() == 1 && many.size() == 1 && !one.equals(many)) {
                singulars.put(many.getFirst(), one.getFirst());
            }
        }
        return singulars;
    }

    private static List<String> wordsAfter(int number, String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = COUNTED.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(String.valueOf(number))) {
                words.add(matcher.group(2));
            }
        }
        return words;
    }

    private static List<Counted> counted(Bundle language) {
        return language.texts().keySet().stream()
                .flatMap(key -> language.choices(key).stream().map(argument -> new Counted(language, key, Integer.parseInt(argument))))
                .toList();
    }
}
