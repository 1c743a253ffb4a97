package app.showshelf.ui.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.showshelf.settings.Accent;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the colours out of the sheets themselves. */
class ContrastTest {
    private static final List<String> GROUNDS = List.of("-color-bg-inset", "-color-bg-default", "-color-bg-subtle", "-color-bg-overlay",
            "-shelf-surface");
    private static final List<String> MEANINGS = List.of("accent", "success", "warning", "danger");

    @ParameterizedTest
    @MethodSource("dresses")
    void textIsReadableOnEveryGround(List<String> sheets) throws IOException {
        Map<String, Color> colours = colours(sheets);
        List<String> texts = new ArrayList<>(List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle"));
        MEANINGS.forEach(meaning -> texts.add("-color-" + meaning + "-fg"));
        for (String text : texts) {
            for (String ground : GROUNDS) {
                assertThat(contrast(colours.get(text), colours.get(ground))).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void textIsReadableOnItsOwnTint(List<String> sheets) throws IOException {
        Map<String, Color> colours = colours(sheets);
        for (String ground : List.of("-color-bg-default", "-color-bg-overlay")) {
            for (String meaning : MEANINGS) {
                Color tinted = over(colours.get("-color-" + meaning + "-subtle"), colours.get(ground));
                assertThat(contrast(colours.get("-color-" + meaning + "-fg"), tinted)).as("%s on %s", meaning, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
            Color selected = over(colours.get("-color-neutral-muted"), colours.get(ground));
            assertThat(contrast(colours.get("-color-fg-muted"), selected)).as("selected on %s", ground).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void whiteIsReadableOnEveryEmphasis(List<String> sheets) throws IOException {
        Map<String, Color> colours = colours(sheets);
        for (String meaning : MEANINGS) {
            assertThat(contrast(Color.WHITE, colours.get("-color-" + meaning + "-emphasis"))).as(meaning).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void linesAndEdgesOfControlsAreSeen(List<String> sheets) throws IOException {
        Map<String, Color> colours = colours(sheets);
        for (String ground : GROUNDS) {
            assertThat(contrast(colours.get("-shelf-border-control"), colours.get(ground))).as(ground).isGreaterThanOrEqualTo(3);
            assertThat(contrast(colours.get("-shelf-line-fill"), colours.get(ground))).as(ground).isGreaterThanOrEqualTo(3);
        }
    }

    /** Both themes, each with every accent. */
    static Stream<List<String>> dresses() {
        return Stream.of("light", "dark").flatMap(theme -> Arrays.stream(Accent.values()).map(accent -> accent == Accent.GLOW
                ? List.of(theme + ".css")
                : List.of(theme + ".css", "accents/" + accent.key() + "-" + theme + ".css")));
    }

    /** What the sheets say; a later one goes over an earlier one. */
    private static Map<String, Color> colours(List<String> sheets) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        for (String sheet : sheets) {
            String css = new String(ContrastTest.class.getResourceAsStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = Pattern.compile("(-[a-z0-9-]+): ([^;]+);").matcher(css);
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        }
        return colours;
    }

    private static Color over(Color tint, Color ground) {
        double a = tint.getOpacity();
        return Color.color(mix(tint.getRed(), ground.getRed(), a), mix(tint.getGreen(), ground.getGreen(), a),
                mix(tint.getBlue(), ground.getBlue(), a));
    }

    private static double mix(double above, double below, double opacity) {
        return above * opacity + below * (1 - opacity);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
