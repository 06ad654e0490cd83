package dev.frameworkgraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    /** Every one comes after the one before it. */
    private static final List<Version> ASCENDING = versions(
            "0.dev0 0.0.1 0.9 1.0.dev1 1.0.dev2 1.0a1.dev1 1.0a1 1.0a2.dev456 1.0a2 1.0a12 1.0b1.dev2 1.0b1 1.0b2"
                    + " 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1 1.0rc2 1.0 1.0.post1.dev3 1.0.post1"
                    + " 1.0.post2 1.0.1.dev1 1.0.1 1.1.dev1 1.1 1.9 1.10 1.10.1 2.0 2.0.1 9.9 10.0 2026.1"
                    + " 18446744073709551616 1!0.1 1!1.0 2!0.0.1");

    @Test
    void ordersVersionsByTheRulesOfPep440() {
        List<Version> shuffled = new ArrayList<>(ASCENDING);
        Collections.shuffle(shuffled, new Random(440));
        Collections.sort(shuffled);

        assertThat(shuffled).containsExactlyElementsOf(ASCENDING);
    }

    @Test
    void putsEveryVersionBeforeAllThatFollowIt() {
        for (int earlier = 0; earlier < ASCENDING.size(); earlier++) {
            for (int later = earlier + 1; later < ASCENDING.size(); later++) {
                assertThat(ASCENDING.get(earlier))
                        .isLessThan(ASCENDING.get(later))
                        .isNotEqualTo(ASCENDING.get(later));
                assertThat(ASCENDING.get(later)).isGreaterThan(ASCENDING.get(earlier));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, 2.0.0",
        "2, 2.0.0.0",
        "v1.2, 1.2",
        "V1.2, 1.2",
        "01.02, 1.2",
        "0!1.0, 1.0",
        "1.0alpha1, 1.0a1",
        "1.0-beta.2, 1.0b2",
        "1.0c1, 1.0rc1",
        "1.0.RC1, 1.0rc1",
        "1.0pre3, 1.0-preview-3",
        "1.0a, 1.0a0",
        "1.0-1, 1.0.post1",
        "1.0-r4, 1.0rev4",
        "1.0.post, 1.0.post0",
        "1.0dev, 1.0.dev0",
        "1.0+local.7, 1.0",
    })
    void takesSpellingsOfOneVersionAsEqual(String one, String other) {
        assertThat(Version.of(one))
                .isEqualTo(Version.of(other))
                .isEqualByComparingTo(Version.of(other))
                .hasSameHashCodeAs(Version.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.2", "01.02", "1.0-Beta.2", "2.0.0"})
    void isWrittenAsItsProjectWritesIt(String text) {
        assertThat(Version.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.dev1, true",
        "1.0a1, true",
        "1.0b1, true",
        "1.0rc1, true",
        "1.0, false",
        "1.0.post1, false",
        "v2, false",
    })
    void tellsPreReleasesFromFinalOnes(String text, boolean preRelease) {
        assertThat(Version.of(text).isPreRelease()).isEqualTo(preRelease);
    }

    @Test
    void hasZeroWhereItHasFewerComponents() {
        Version version = Version.of("3.1rc2");

        assertThat(version.component(0)).isEqualTo(3);
        assertThat(version.component(1)).isEqualTo(1);
        assertThat(version.component(2)).isZero();
        assertThat(version.component(99)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "latest",
                "one.two",
                "v",
                "1.",
                ".1",
                "1..2",
                "1.0 ",
                " 1.0",
                "1.0\n",
                "1.0-",
                "1.x",
                "1.*",
                "-1",
                "1,0",
                ">=1.0",
                "!1",
                "1!",
                "1!2!3",
                "1.0+",
                "\u0661.\u0662",
                "1.\uff12",
                "\u2167.0",
            })
    void refusesWhatIsNotAVersion(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.of(text))
                .withMessage("\"" + text + "\" is not a version such as 1.10 or 2.0rc1");
    }

    @Test
    void refusesAHugeTextQuicklyAndQuotesOnlyItsBeginning() {
        for (String unit : List.of("1", "1.", "0", "a", "1.0-", "!", "+a.", " ")) {
            String huge = unit.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> Version.of(huge))
                            .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200)));
        }
    }

    @Test
    void admitsSixtyFourCharactersAndNoMore() {
        assertThat(Version.of("9".repeat(64))).isGreaterThan(Version.of("8".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of("9".repeat(65)));
    }

    private static List<Version> versions(String texts) {
        return Arrays.stream(texts.split(" ", -1)).map(Version::of).toList();
    }
}
