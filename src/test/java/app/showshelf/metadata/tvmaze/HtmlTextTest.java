package app.showshelf.metadata.tvmaze;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTest {

    @ParameterizedTest
    @MethodSource
    void summariesBecomePlainText(String html, String text) {
        assertThat(HtmlText.plain(html)).isEqualTo(text);
    }

    static Stream<Arguments> summariesBecomePlainText() {
        return Stream.of(Arguments.of("<p>One.</p><p>Two.</p>", "One.\nTwo."), Arguments.of("One<br>two<br/>three", "One\ntwo\nthree"),
                Arguments.of("<p>A <b>bold</b>, <i>slanted</i> lamp.</p>", "A bold, slanted lamp."),
                Arguments.of("Salt &amp; pepper&nbsp;&lt;3 &eacute; &#8211;", "Salt & pepper <3 é –"),
                Arguments.of("  spaces \n and\tbreaks  ", "spaces and breaks"), Arguments.of("no tags", "no tags"),
                Arguments.of("<p> One </p>\n\n <p> Two </p>", "One\nTwo"), Arguments.of("<ul><li>a</li><li>b</li></ul>", "a\nb"),
                Arguments.of("<p>open <b>never closed", "open never closed"),
                Arguments.of("before<script>alert(1)</script><style>p{}</style>after", "beforeafter"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "<p></p>", "<br>", "<p>&nbsp;</p>"})
    void nothingIsNull(String html) {
        assertThat(HtmlText.plain(html)).isNull();
    }

    @Test
    void deepNestingIsNoDanger() {
        assertThat(HtmlText.plain("<b>".repeat(50_000) + "x")).isEqualTo("x");
    }
}
