package dev.frameworkgraph.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the frameworks of the sample do about every sort of need, and what is said of it. */
@SuppressWarnings("JavaLangClash")
class NeedsTest {

    private static final FrameworkGraph GRAPH = SampleCatalog.graph();
    private static final Needs NEEDS = new Needs(GRAPH);

    static Stream<Arguments> features() {
        SupportLevel third = SupportLevel.THIRD_PARTY;
        SupportLevel own = SupportLevel.BUILT_IN;
        return Stream.of(
                row("alpha", feature("routing.declarative", third, true), Outcome.MET, 1, "Built in."),
                row("alpha", feature("routing.typed-params", own, false), Outcome.MET, 1, "Built in, since 1.10."),
                row(
                        "alpha",
                        feature("routing.traversal", third, true),
                        Outcome.MET,
                        0.6,
                        "Built in, in part, since 2.0."),
                row(
                        "alpha",
                        feature("routing.traversal", third, false),
                        Outcome.UNMET,
                        0,
                        "Supported in part only, where all of it is asked for."),
                row("alpha", feature("data.request-validation", third, false), Outcome.MET, 0.6, "By Beta Checks."),
                row(
                        "alpha",
                        feature("data.request-validation", SupportLevel.OFFICIAL_EXTENSION, true),
                        Outcome.UNMET,
                        0,
                        "Supported as THIRD_PARTY only, where OFFICIAL_EXTENSION is asked for."),
                row(
                        "beta",
                        feature("data.request-validation", own, true),
                        Outcome.MET,
                        0.6,
                        "Built in, in part; requires extra: schemas."),
                row("beta", feature("routing.typed-params", own, false), Outcome.MET, 1, "Built in, as part of Alpha."),
                row("beta", feature("orm.relational", third, true), Outcome.UNMET, 0, "Searched for and not found."),
                row(
                        "gate",
                        feature("orm.relational", third, true),
                        Outcome.UNMET,
                        0,
                        "The question makes no sense for its kind."),
                row(
                        "alpha-orm",
                        feature("orm.relational", third, true),
                        Outcome.MET,
                        1,
                        "Built in, since 1.10 or earlier."));
    }

    private static Arguments row(String slug, Need need, Outcome outcome, double utility, String explanation) {
        return Arguments.of(slug, need, outcome, utility, explanation);
    }

    private static FeatureNeed feature(String key, SupportLevel minLevel, boolean allowPartial) {
        return NEEDS.feature(key, minLevel, allowPartial);
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureIsAsTheClaimSays(String slug, FeatureNeed need, Outcome outcome, double utility, String explanation) {
        Finding finding = find(slug, need);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.utilityMin()).isEqualTo(utility);
        assertThat(finding.utilityMax()).isEqualTo(utility);
        assertThat(finding.claim()).isEqualTo(GRAPH.support(GRAPH.getFramework(slug), need.feature()));
        assertThat(finding.explanation()).isEqualTo(explanation);
        assertThat(finding.relationships()).isEmpty();
    }

    @Test
    void aFeatureThatNobodyLookedForMayBeWorthNothingOrAll() {
        for (boolean allowPartial : new boolean[] {true, false}) {
            Finding finding = find("alpha", feature("orm.relational", SupportLevel.BUILT_IN, allowPartial));
            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.utilityMin()).isZero();
            assertThat(finding.utilityMax()).isEqualTo(1);
            assertThat(Objects.requireNonNull(finding.claim()).level()).isEqualTo(SupportLevel.UNKNOWN);
        }
    }

    static Stream<Arguments> edges() {
        Need server = NEEDS.standard("wsgi", StandardRole.SERVER);
        Need application = NEEDS.standard("wsgi", StandardRole.APPLICATION);
        Need either = NEEDS.standard("wsgi", null);
        Need old = NEEDS.runtime("python-3-11");
        Need recent = NEEDS.runtime("python-3-12");
        return Stream.of(
                Arguments.of("alpha", either, Outcome.MET, "It implements WSGI."),
                Arguments.of("alpha", application, Outcome.MET, "It implements WSGI."),
                Arguments.of("alpha", server, Outcome.UNMET, "Not among what it implements."),
                Arguments.of("gate", server, Outcome.MET, "It implements WSGI."),
                Arguments.of("gate", application, Outcome.UNMET, "Not among what it implements."),
                Arguments.of("beta", either, Outcome.UNKNOWN, "Nothing is recorded about what it implements."),
                Arguments.of("alpha-orm", application, Outcome.MET, "It implements WSGI."),
                Arguments.of("alpha-orm", server, Outcome.UNMET, "Not among what it implements."),
                Arguments.of("alpha-orm", NEEDS.datastore("sampledb"), Outcome.MET, "It supports SampleDB."),
                Arguments.of(
                        "alpha",
                        NEEDS.datastore("sampledb"),
                        Outcome.UNKNOWN,
                        "Nothing is recorded about what it supports."),
                Arguments.of("alpha", recent, Outcome.MET, "It runs on Python 3.12: Release 2.0 declares >=3.12."),
                Arguments.of("alpha", old, Outcome.UNMET, "Not among what it runs on."),
                Arguments.of("beta", old, Outcome.MET, "It runs on Python 3.11: Release 0.3 declares >=3.9."),
                Arguments.of("gate", old, Outcome.UNKNOWN, "Nothing is recorded about what it runs on."),
                Arguments.of("alpha-orm", recent, Outcome.MET, "It runs on Python 3.12: Release 2.0 declares >=3.12."),
                Arguments.of("alpha-orm", old, Outcome.UNMET, "Not among what it runs on."));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void anEdgeMeetsANeedAndAComponentHasThoseOfItsParent(String slug, Need need, Outcome outcome, String explanation) {
        Finding finding = find(slug, need);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.explanation()).isEqualTo(explanation);
        assertThat(finding.claim()).isNull();
        assertThat(finding.utilityMin()).isEqualTo(outcome == Outcome.MET ? 1 : 0);
        assertThat(finding.utilityMax()).isEqualTo(outcome == Outcome.UNMET ? 0 : 1);
        String owner = GRAPH.getFramework(slug).parent() == null || need instanceof DatastoreNeed ? slug : "alpha";
        assertThat(finding.relationships())
                .hasSize(outcome == Outcome.MET ? 1 : 0)
                .extracting(Relationship::source)
                .allMatch(owner::equals);
    }

    @Test
    void aRuntimeOfAnotherLanguageIsNotRunOn() {
        Runtime java = new Runtime("java-21", "Java 21", Language.JAVA, Version.of("21"));
        for (String slug : new String[] {"alpha", "gate", "alpha-orm"}) {
            assertThat(find(slug, new RuntimeNeed(java)).outcome()).isEqualTo(Outcome.UNMET);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, ACTIVE,      MET",
        "beta,  ACTIVE,      UNMET",
        "beta,  MAINTENANCE, MET",
        "beta,  INACTIVE,    MET",
        "alpha, ARCHIVED,    MET",
    })
    void aStatusAdmitsTheBetterOnes(String slug, FrameworkStatus status, Outcome outcome) {
        assertThat(find(slug, new StatusNeed(status)).outcome()).isEqualTo(outcome);
    }

    @Test
    void theRestIsAsRecorded() {
        assertThat(find("beta", new LicenseNeed(LicensePolicy.PERMISSIVE)))
                .isEqualTo(Finding.met(List.of(), "Licensed under MIT OR Apache-2.0."));
        assertThat(find("beta", new KindNeed(FrameworkKind.API_TOOLKIT)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(find("beta", new KindNeed(FrameworkKind.WEB_FRAMEWORK)).outcome())
                .isEqualTo(Outcome.UNMET);
        assertThat(find("beta", new LanguageNeed(Language.PYTHON)).outcome()).isEqualTo(Outcome.MET);
        assertThat(find("beta", new LanguageNeed(Language.RUST)).outcome()).isEqualTo(Outcome.UNMET);
    }

    private static Finding find(String slug, Need need) {
        return need.findIn(GRAPH.getFramework(slug), GRAPH, Scoring.DEFAULTS);
    }
}
