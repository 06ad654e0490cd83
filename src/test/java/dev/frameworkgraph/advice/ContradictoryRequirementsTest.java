package dev.frameworkgraph.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which requirements rule each other out whatever the catalog says. */
class ContradictoryRequirementsTest {

    private static final Needs NEEDS = new Needs(SampleCatalog.graph());
    private static final Need BUILT_IN_AND_WHOLE = feature(SupportLevel.BUILT_IN, false);
    private static final Need BUILT_IN = feature(SupportLevel.BUILT_IN, true);
    private static final Need WHOLE = feature(SupportLevel.THIRD_PARTY, false);
    private static final Need EXTENSION = feature(SupportLevel.OFFICIAL_EXTENSION, false);
    private static final Need ANY = feature(SupportLevel.THIRD_PARTY, true);
    private static final Need OTHER_FEATURE = NEEDS.feature("orm.relational");
    private static final Need WSGI = NEEDS.standard("wsgi", null);
    private static final Need WSGI_SERVER = NEEDS.standard("wsgi", StandardRole.SERVER);
    private static final Need WSGI_APPLICATION = NEEDS.standard("wsgi", StandardRole.APPLICATION);
    private static final Need PERMISSIVE = new LicenseNeed(LicensePolicy.PERMISSIVE);
    private static final Need FREE = new LicenseNeed(LicensePolicy.COPYLEFT);
    private static final Need ACTIVE = new StatusNeed(FrameworkStatus.ACTIVE);
    private static final Need MAINTAINED = new StatusNeed(FrameworkStatus.MAINTENANCE);
    private static final Need WEB = new KindNeed(FrameworkKind.WEB_FRAMEWORK);
    private static final Need ORM = new KindNeed(FrameworkKind.ORM);
    private static final Need PYTHON = new LanguageNeed(Language.PYTHON);
    private static final Need JAVA = new LanguageNeed(Language.JAVA);

    private static Need feature(SupportLevel level, boolean allowPartial) {
        return NEEDS.feature("routing.typed-params", level, allowPartial);
    }

    static Stream<Arguments> implications() {
        return Stream.of(
                Arguments.of(BUILT_IN_AND_WHOLE, List.of(BUILT_IN, EXTENSION, WHOLE, ANY)),
                Arguments.of(BUILT_IN, List.of(ANY)),
                Arguments.of(WHOLE, List.of(ANY)),
                Arguments.of(EXTENSION, List.of(WHOLE, ANY)),
                Arguments.of(ANY, List.of()),
                Arguments.of(OTHER_FEATURE, List.of()),
                Arguments.of(WSGI_SERVER, List.of(WSGI)),
                Arguments.of(WSGI_APPLICATION, List.of(WSGI)),
                Arguments.of(WSGI, List.of()),
                Arguments.of(PERMISSIVE, List.of(FREE)),
                Arguments.of(FREE, List.of()),
                Arguments.of(ACTIVE, List.of(MAINTAINED)),
                Arguments.of(MAINTAINED, List.of()),
                Arguments.of(WEB, List.of()),
                Arguments.of(ORM, List.of()),
                Arguments.of(PYTHON, List.of()),
                Arguments.of(JAVA, List.of()),
                Arguments.of(NEEDS.datastore("sampledb"), List.of()),
                Arguments.of(NEEDS.runtime("python-3-11"), List.of()),
                Arguments.of(NEEDS.runtime("python-3-12"), List.of()));
    }

    /** Every need named in the table implies itself and the given others, and none but these. */
    @ParameterizedTest
    @MethodSource("implications")
    void whatImpliesAnotherContradictsItsAbsence(Need need, List<Need> implied) {
        implications().map(row -> (Need) row.get()[0]).forEach(other -> {
            boolean expected = other.equals(need) || implied.contains(other);
            List<Requirement> requirements =
                    Wanted.must(need).and(Importance.MUST_NOT, other).list();
            List<Contradiction> found = among(requirements, false);
            assertThat(need.implies(other)).as(need + " and " + other).isEqualTo(expected);
            assertThat(found).hasSize(expected ? 1 : 0);
            assertThat(among(requirements, true)).isEqualTo(found);
            found.forEach(contradiction -> {
                assertThat(contradiction.one()).isEqualTo(requirements.get(0));
                assertThat(contradiction.other()).isEqualTo(requirements.get(1));
            });
        });
    }

    @Test
    void orderDoesNotMatter() {
        List<Requirement> requirements = new Wanted()
                .and(Importance.MUST_NOT, ANY)
                .and(Importance.MUST, BUILT_IN)
                .list();
        assertThat(among(requirements, false))
                .singleElement()
                .extracting(Contradiction::one)
                .isEqualTo(requirements.get(1));
    }

    @Test
    void wishesContradictNothing() {
        for (Importance wish : List.of(Importance.SHOULD, Importance.NICE)) {
            assertThat(among(
                            new Wanted()
                                    .and(wish, ANY)
                                    .and(Importance.MUST_NOT, ANY)
                                    .list(),
                            true))
                    .isEmpty();
            assertThat(among(Wanted.must(WEB).and(wish, ORM).list(), true)).isEmpty();
        }
        assertThat(among(Wanted.must(ANY).andMust(ANY).list(), true)).isEmpty();
        assertThat(among(
                        new Wanted()
                                .and(Importance.MUST_NOT, ANY)
                                .and(Importance.MUST_NOT, ANY)
                                .list(),
                        true))
                .isEmpty();
    }

    @Test
    void aSingleFrameworkIsOfOneKindAndAStackOfMany() {
        List<Requirement> requirements =
                Wanted.must(WEB).andMust(ORM).andMust(WEB).list();
        assertThat(among(requirements, false)).isEmpty();
        assertThat(among(requirements, true))
                .extracting(
                        contradiction -> contradiction.one().index(),
                        contradiction -> contradiction.other().index())
                .containsExactly(tuple(0, 1), tuple(1, 2));
    }

    @Test
    void everyPairIsListed() {
        List<Requirement> requirements = Wanted.must(ANY)
                .andMust(BUILT_IN)
                .and(Importance.MUST_NOT, ANY)
                .and(Importance.MUST_NOT, BUILT_IN)
                .list();
        assertThat(among(requirements, true))
                .extracting(contradiction -> contradiction.one().index() + " "
                        + contradiction.other().index())
                .containsExactly("0 2", "1 2", "1 3");
    }

    private static List<Contradiction> among(List<Requirement> requirements, boolean oneFramework) {
        return ContradictoryRequirements.among(requirements, oneFramework).contradictions();
    }
}
