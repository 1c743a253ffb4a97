package app.showshelf.metadata.http;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "2011", "2011-13-01", "0000-00-00", "soon", "2011-04-17T00:00:00Z", "0001-01-01",
        "9999-12-31", "+999999999-12-31"})
    void aDateThatIsNoneIsNull(String raw) {
        assertThat(Fields.date(raw)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2011-04-17", "2011-04-17T25:00:00+00:00", "noon", "9999-12-31T00:00:00Z"})
    void aMomentThatIsNoneIsNull(String raw) {
        assertThat(Fields.moment(raw)).isNull();
    }

    @Test
    void datesAndMomentsAreRead() {
        assertThat(Fields.date("2011-04-17")).isEqualTo(LocalDate.of(2011, 4, 17));
        assertThat(Fields.moment("2011-04-17T21:00:00-05:00")).isEqualTo(Instant.parse("2011-04-18T02:00:00Z"));
    }

    @Test
    void nothingIsWrittenInManyWays() {
        assertThat(Fields.text(" \n")).isNull();
        assertThat(Fields.text(" a b ")).isEqualTo("a b");
        assertThat(Fields.text("\u0000 a\tb\u0007\r\n\uD83D\uDE00\uD83D")).isEqualTo("a b\n\uD83D\uDE00");
        assertThat(Fields.text("\u0000")).isNull();
        assertThat(Fields.positive(0)).isNull();
        assertThat(Fields.positive(50)).isEqualTo(50);
        assertThat(Fields.rating(0.0)).isNull();
        assertThat(Fields.rating(11.0)).isNull();
        assertThat(Fields.rating(7.5)).isEqualTo(7.5);
        assertThat(Fields.present(Arrays.asList(1, null, 2))).containsExactly(1, 2);
        assertThat(Fields.present(null)).isEmpty();
    }

    @Test
    void parametersCannotLeaveTheirPlace() {
        assertThat(ApiUri.of(URI.create("http://host/3/"), "/a").with("q", "a&b=c #?+/%ä").with("list", "x/1,x/2").toUri())
                .hasToString("http://host/3/a?q=a%26b%3Dc%20%23%3F%2B/%25%C3%A4&list=x/1,x/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../1", "1/season/2", "-1", "1 2", "abc", "1234567890123456789"})
    void onlyNumbersAreIds(String raw) {
        assertThat(Fields.isId(raw)).isFalse();
        assertThat(Fields.isId("1399")).isTrue();
    }

    @Test
    void aRedirectMayUpgradeToHttpsButNeverBack() {
        URI plain = URI.create("http://host/a");
        URI secure = URI.create("https://host/a");
        assertThat(Redirects.next(plain, "https://HOST/b")).contains(URI.create("https://HOST/b"));
        assertThat(Redirects.next(secure, "https://host/b")).contains(URI.create("https://host/b"));
        assertThat(Redirects.next(secure, "http://host/b")).isEmpty();
        assertThat(Redirects.next(secure, "https://host:8443/b")).isEmpty();
    }
}
