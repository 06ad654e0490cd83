package dev.frameworkgraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=1.9        | 1.9 1.9.0 1.10 2.0 1.9.post1   | 1.8.9 1.9rc1 1.9.dev1",
                "<=1.10       | 1.10 1.9 1.10.0 1.10rc1        | 1.10.1 1.10.post1 2",
                "<2           | 1.10 1.999 0.1                 | 2 2.0.0 2.0.1 3",
                ">1.9         | 1.10 1.9.1 2                   | 1.9 1.9.0 1.8 1.9rc1",
                "==1.9        | 1.9 1.9.0                      | 1.9.1 1.10 1.9rc1 1.9.post1",
                "===1.9       | 1.9                            | 1.9.1 1.10",
                "!=1.9        | 1.9.1 1.8                      | 1.9 1.9.0",
                "==1.*        | 1 1.0 1.10 1.10.7              | 0.9 2 10.1",
                "==1.1.*      | 1.1 1.1.9 1.1rc1               | 1.10 1.0 1",
                "!=1.1.*      | 1.10 1.0 2                     | 1.1 1.1.9",
                "~=1.9        | 1.9 1.10 1.99.1                | 1.8 2.0 1.9rc1",
                "~=1.9.2      | 1.9.2 1.9.10                   | 1.9.1 1.10 2.0",
                "~=1.9rc1     | 1.9rc1 1.9 1.10                | 1.9b1 2.0",
            })
    void admitsByEachComparator(String range, String admitted, String refused) {
        assertContents(range, admitted, refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=3.9,<4,!=3.9.1      | 3.9 3.9.2 3.14          | 3.8 3.9.1 4 4.1",
                "'>= 3.9 , < 4'        | 3.9 3.10                | 3.8 4",
                ">=1.0,!=1.3.*,<2      | 1.0 1.2.9 1.4           | 1.3 1.3.5 0.9 2",
                ">=2,<1                | ''                      | 0.9 1 1.5 2 3",
                "''                    | 0.0.1.dev1 1 99!1       | ''",
            })
    void admitsWhatAllComparatorsAdmit(String range, String admitted, String refused) {
        assertContents(range, admitted, refused);
    }

    private static void assertContents(String range, String admitted, String refused) {
        VersionRange read = VersionRange.of(range);

        assertThat(words(admitted)).allMatch(version -> read.contains(Version.of(version)), "in " + range);
        assertThat(words(refused)).noneMatch(version -> read.contains(Version.of(version)));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.9",
                "=1.9",
                "=>1.9",
                ">= ",
                ">=1.9 <2",
                ">=1.9;<2",
                ">=latest",
                "^1.9",
                ">=1.9.*",
                "<2.*",
                "~=1.9.*",
                "===1.*",
                "==*",
                "==1*",
                "==1.*.2",
                "~=1",
                ">=\u0661",
                ">=1,oops",
            })
    void refusesWhatIsNotARange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VersionRange.of(text));
    }

    @Test
    void namesTheComparatorThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionRange.of(">=1.9,2"))
                .withMessage("\">=1.9,2\" is not a version range: \"2\" should look like >=1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionRange.of(">=1.*"))
                .withMessage("\">=1.*\": a wildcard goes with == or != only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionRange.of("~=1"))
                .withMessage("\"~=1\": ~= needs at least two numbers");
    }

    @Test
    void isReadQuicklyHoweverLong() {
        for (String unit : List.of("1", "1.", ">", " ", ">=", ".*", "a")) {
            String huge = ">=" + unit.repeat(100_000) + "!";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatIllegalArgumentException().isThrownBy(() -> VersionRange.of(huge)));
        }
    }

    @Test
    void isWrittenAndComparedAsDeclared() {
        assertThat(VersionRange.of(">= 3.9,<4")).hasToString(">= 3.9,<4").isEqualTo(VersionRange.of(">= 3.9,<4"));
        assertThat(VersionRange.of(">=3.9")).isNotEqualTo(VersionRange.of(">=3.9.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<2',          2.0rc1,     false",
        "'<2',          1.9rc1,     true",
        "'<2.0rc2',     2.0rc1,     true",
        "'>1.9',        1.9.post1,  false",
        "'>1.9',        1.10.post1, true",
        "'>1.9.post1',  1.9.post2,  true",
        "'~=2.2.post3', 2.3,        true",
        "'~=1!2.2',     1!2.3,      true",
        "'~=1!2.2',     2.3,        false",
        "'==1.*',       1!1.0,      false",
        "'==1!2.3.*',   1!2.4,      false"
    })
    void followsPep440WhereItIsSubtle(String range, String version, boolean within) {
        assertThat(VersionRange.of(range).contains(Version.of(version))).isEqualTo(within);
    }
}
