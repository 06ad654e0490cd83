package dev.frameworkgraph.advice.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.advice.CatalogDiff;
import dev.frameworkgraph.advice.Change;
import dev.frameworkgraph.advice.ChangeCount;
import dev.frameworkgraph.advice.ChangeKind;
import dev.frameworkgraph.advice.ChangedEntity;
import dev.frameworkgraph.catalog.Catalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample catalog and variants of it differ in. */
class CatalogComparisonTest {

    private static final String ALPHA = "frameworks/alpha.yaml";
    private static final Catalog SAMPLE = SampleCatalog.catalog();

    @Test
    void equalCatalogsDoNotDiffer() {
        CatalogDiff diff = CatalogComparison.between(SAMPLE, SampleCatalog.catalog());

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.from()).isEqualTo(diff.to());
        assertThat(diff.counts()).extracting(ChangeCount::entity).containsExactly(ChangedEntity.values());
        assertThat(diff.counts()).allMatch(count -> count.added() + count.removed() + count.changed() == 0);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "frameworks/alpha.yaml | status: ACTIVE | status: MAINTENANCE"
                        + "| CHANGED FRAMEWORK alpha Alpha {status: ACTIVE -> MAINTENANCE}",
                "frameworks/alpha.yaml | [\"Alpha Web\"] | [\"Alpha Web\", \"A\"]"
                        + "| CHANGED FRAMEWORK alpha Alpha {aliases: Alpha Web -> Alpha Web, A}",
                "frameworks/alpha.yaml | homepage: \"https://alpha.example.org/\"\\n |"
                        + "| CHANGED FRAMEWORK alpha Alpha {homepage: https://alpha.example.org/ -> null}",
                "frameworks/alpha.yaml | it weighs little | it is light"
                        + "| CHANGED FRAMEWORK alpha Alpha {designGoals: LIGHTWEIGHT: Says that it weighs little."
                        + " [https://alpha.example.org/readme: Calls itself a light sample. (MAINTAINER_STATEMENT)]"
                        + " -> LIGHTWEIGHT: Says that it is light."
                        + " [https://alpha.example.org/readme: Calls itself a light sample. (MAINTAINER_STATEMENT)]}",
                "packages/alpha.yaml | 2026-02-01 | 2026-02-02"
                        + "| CHANGED RELEASE alpha@2.0 Alpha 2.0 {releasedOn: 2026-02-01 -> 2026-02-02}",
                "packages/alpha.yaml | runtime: \">=3.10\" | runtime: \">=3.11\""
                        + "| CHANGED RELEASE alpha@1.10 Alpha 1.10 {runtimeRange: >=3.10 -> >=3.11}",
                "packages/alpha.yaml | BSD License | MIT"
                        + "| CHANGED FRAMEWORK alpha Alpha {packageFacts: license BSD License -> license MIT}",
                "packages/gate.yaml | - {version: \"20.0\", date: \"2023-08-01\"}\\n |"
                        + "| REMOVED RELEASE gate@20.0 Gate 20.0 {framework: gate -> null; version: 20.0 -> null; releasedOn: 2023-08-01 -> null}",
                "features.yaml | Nested routers | Routers"
                        + "| CHANGED FEATURE routing.traversal Traversal {boundary: Nested routers -> Routers}",
                "features.yaml | name: \"Data\" | name: \"Your data\""
                        + "| CHANGED FEATURE_CATEGORY data Your data {name: Data -> Your data}",
                "frameworks/alpha.yaml | since: \"1.10\" | since: \"<=1.10\""
                        + "| CHANGED FEATURE_SUPPORT alpha:routing.typed-params:1.10 Alpha: Typed path parameters {since: 1.10 -> <=1.10}",
                "frameworks/alpha.yaml | since: \"1.10\" | since: \"1.9\""
                        + "| CHANGED FEATURE_SUPPORT alpha:routing.typed-params:1.9 Alpha: Typed path parameters {since: 1.10 -> 1.9}",
                "frameworks/alpha.yaml | until: \"1.10\" | until: \"2.0\""
                        + "| CHANGED FEATURE_SUPPORT alpha:routing.traversal:1.9<2.0 Alpha: Traversal {until: 1.10 -> 2.0}",
                "frameworks/alpha.yaml | two levels only | three levels only"
                        + "| CHANGED FEATURE_SUPPORT alpha:routing.traversal:2.0 Alpha: Traversal {note: Walks two levels only. -> Walks three levels only.}",
                "frameworks/alpha.yaml | Walking is back, for | Walking returns, for"
                        + "| CHANGED FEATURE_SUPPORT alpha:routing.traversal:2.0 Alpha: Traversal"
                        + " {evidence: https://alpha.example.org/changes#2.0: Walking is back, for two levels. (RELEASE_NOTES)"
                        + " -> https://alpha.example.org/changes#2.0: Walking returns, for two levels. (RELEASE_NOTES)}",
                "frameworks/beta.yaml | range: \">=1.9\" | range: \">=1.10\""
                        + "| CHANGED RELATIONSHIP EXTENDS:beta:alpha Beta Checks extends Alpha {versionRange: >=1.9 -> >=1.10}",
                "frameworks/gate.yaml | \"1.0.1\" | \"1.0\""
                        + "| CHANGED RELATIONSHIP IMPLEMENTS:gate:wsgi:SERVER Gate implements WSGI as server {standardVersion: 1.0.1 -> 1.0}",
                "standards.yaml | sample servers | servers"
                        + "| CHANGED STANDARD wsgi WSGI {summary: The call interface between sample servers and sample applications."
                        + " -> The call interface between servers and sample applications.}",
                "datastores.yaml | RELATIONAL | DOCUMENT"
                        + "| CHANGED DATASTORE sampledb SampleDB {model: RELATIONAL -> DOCUMENT}",
                "runtimes.yaml | \"Python 3.11\" | \"CPython 3.11\""
                        + "| CHANGED RUNTIME python-3-11 CPython 3.11 {name: Python 3.11 -> CPython 3.11}",
                "organizations.yaml | https://collective | http://collective"
                        + "| CHANGED ORGANIZATION sample-collective Sample Collective"
                        + " {url: https://collective.example.org/ -> http://collective.example.org/}",
            })
    void aCorrectionIsOneChangeWithBothValues(String file, String old, String written, String change) {
        String text = SampleCatalog.text(file);
        String changed = text.replace(lines(old), written == null ? "" : lines(written));

        assertThat(changed).isNotEqualTo(text);
        assertThat(ChangeLines.between(SAMPLE, SampleCatalog.loaded(SampleCatalog.with(file, changed))))
                .containsExactly(change);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void oneOfEachTypeIsAdded() {
        Catalog later = SampleCatalog.loaded(SampleCatalog.with(Map.of(
                "features.yaml",
                SampleCatalog.text("features.yaml") + """
                        - key: extra
                          name: "Extra"
                          description: "More."
                          features:
                          - key: extra.more
                            name: "More"
                            countsIf: "There is more"
                            boundary: "Less"
                            appliesTo: [WEB_FRAMEWORK]
                        """,
                "standards.yaml",
                SampleCatalog.text("standards.yaml")
                        + "- {slug: asgi, name: ASGI, summary: Calls., url: \"https://standards.example.org/asgi\"}\n",
                "datastores.yaml",
                SampleCatalog.text("datastores.yaml")
                        + "- {slug: other, name: Other, summary: Stores., model: DOCUMENT, url: \"https://other.example.org/\"}\n",
                "runtimes.yaml",
                SampleCatalog.text("runtimes.yaml")
                        + "- {slug: python-3-13, name: Python 3.13, language: PYTHON, version: \"3.13\"}\n",
                "organizations.yaml",
                SampleCatalog.text("organizations.yaml") + "- {slug: others, name: Others}\n",
                "packages/gate.yaml",
                SampleCatalog.text("packages/gate.yaml") + "- {version: \"23.0\", date: \"2026-08-01\"}\n",
                "frameworks/gamma.yaml",
                """
                        slug: gamma
                        name: Gamma
                        kind: WEB_FRAMEWORK
                        status: ACTIVE
                        summary: "Another sample."
                        languages: [PYTHON]
                        licenses: ["MIT"]
                        sources:
                          docs: {url: "https://gamma.example.org/", kind: OFFICIAL_DOCS, accessed: "2026-11-20"}
                        claims:
                          extra.more:
                            level: BUILT_IN
                            evidence: [{source: docs, shows: "There is more."}]
                        relationships:
                        - {kind: IMPLEMENTS, target: wsgi, role: APPLICATION, evidence: [{source: docs, shows: "It is called."}]}
                        """)));

        assertThat(CatalogComparison.between(SAMPLE, later).counts())
                .containsExactlyElementsOf(List.of(ChangedEntity.values()).stream()
                        .map(entity -> new ChangeCount(entity, 1, 0, 0))
                        .toList());
        assertThat(ChangeLines.between(SAMPLE, later))
                .satisfiesExactly(
                        framework -> assertThat(framework)
                                .startsWith(
                                        "ADDED FRAMEWORK gamma Gamma {slug: null -> gamma; name: null -> Gamma; kind: null -> WEB_FRAMEWORK;")
                                .doesNotContain("aliases"),
                        release -> assertThat(release).startsWith("ADDED RELEASE gate@23.0 Gate 23.0 {"),
                        category -> assertThat(category)
                                .isEqualTo(
                                        "ADDED FEATURE_CATEGORY extra Extra {key: null -> extra; name: null -> Extra; description: null -> More.}"),
                        feature -> assertThat(feature).startsWith("ADDED FEATURE extra.more More {"),
                        claim -> assertThat(claim)
                                .startsWith("ADDED FEATURE_SUPPORT gamma:extra.more: Gamma: More {")
                                .contains("level: null -> BUILT_IN;"),
                        edge -> assertThat(edge)
                                .startsWith(
                                        "ADDED RELATIONSHIP IMPLEMENTS:gamma:wsgi:APPLICATION Gamma implements WSGI as application {"),
                        standard -> assertThat(standard).startsWith("ADDED STANDARD asgi ASGI {"),
                        datastore -> assertThat(datastore).startsWith("ADDED DATASTORE other Other {"),
                        runtime -> assertThat(runtime).startsWith("ADDED RUNTIME python-3-13 Python 3.13 {"),
                        organization -> assertThat(organization)
                                .isEqualTo(
                                        "ADDED ORGANIZATION others Others {slug: null -> others; name: null -> Others}"));
    }

    @Test
    void evidenceThatWasOpenedAgainChangesTheDayOfItsClaimsOnly() {
        Catalog later =
                ChangeLines.edited("frameworks/beta.yaml", "accessed: \"2026-11-19\"", "accessed: \"2026-11-21\"");

        assertThat(ChangeLines.between(SAMPLE, later))
                .hasSize(4)
                .allMatch(
                        change -> change.startsWith("CHANGED FEATURE_SUPPORT ") && change.endsWith(" -> 2026-11-21}"));
    }

    @Test
    void aChangeNamesItsFrameworkAndItsEvidence() {
        Catalog later = ChangeLines.edited(ALPHA, "role: APPLICATION", "role: MIDDLEWARE");

        List<Change> changes = CatalogComparison.between(SAMPLE, later).changes();

        assertThat(changes).extracting(Change::change).containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.framework()).isEqualTo("alpha");
            assertThat(change.evidence())
                    .extracting(evidence -> evidence.shows())
                    .containsExactly("The application object is a WSGI callable.");
        });
    }

    @Test
    void featuresInAnotherOrderChangeTheirCategory() {
        String text = SampleCatalog.text("features.yaml");
        int second = text.indexOf("  - key: routing.typed-params");
        int third = text.indexOf("  - key: routing.traversal");
        int end = text.indexOf("- key: data\n");
        String turned = text.substring(0, second)
                + text.substring(third, end)
                + text.substring(second, third)
                + text.substring(end);

        assertThat(ChangeLines.between(SAMPLE, SampleCatalog.loaded(SampleCatalog.with("features.yaml", turned))))
                .containsExactly("CHANGED FEATURE_CATEGORY routing Routing"
                        + " {features: routing.declarative, routing.typed-params, routing.traversal"
                        + " -> routing.declarative, routing.traversal, routing.typed-params}");
    }

    @Test
    void aClaimThatEndsAndOneThatFollowsAreAChangeAndAnAddition() {
        Catalog later =
                ChangeLines.edited(ALPHA, "  routing.typed-params:\n    level: BUILT_IN\n    since: \"1.10\"", """
                  routing.typed-params:
                  - level: NONE
                    since: "2.0"
                    evidence: [{source: changes, shows: "Converters are gone."}]
                  - level: BUILT_IN
                    until: "2.0"
                    since: "1.10"\
                """);

        assertThat(ChangeLines.between(SAMPLE, later))
                .satisfiesExactly(
                        ended -> assertThat(ended)
                                .isEqualTo(
                                        "CHANGED FEATURE_SUPPORT alpha:routing.typed-params:1.10<2.0 Alpha: Typed path parameters"
                                                + " {until: null -> 2.0}"),
                        follows -> assertThat(follows)
                                .startsWith("ADDED FEATURE_SUPPORT alpha:routing.typed-params:2.0 ")
                                .contains("level: null -> NONE;"));
    }

    @Test
    void aClaimWithTheSameBeginningIsTheSameClaimWhereverItStands() {
        String text = SampleCatalog.text(ALPHA);
        int first = text.indexOf("  - level: BUILT_IN\n    since: \"1.9\"");
        int second = text.indexOf("  - level: BUILT_IN\n    completeness: PARTIAL");
        String withoutFirst = (text.substring(0, first) + text.substring(second)).replace("Walks two", "Walks three");

        assertThat(ChangeLines.between(SAMPLE, SampleCatalog.loaded(SampleCatalog.with(ALPHA, withoutFirst))))
                .satisfiesExactly(
                        removed -> assertThat(removed)
                                .startsWith("REMOVED FEATURE_SUPPORT alpha:routing.traversal:1.9<1.10 "),
                        changed -> assertThat(changed)
                                .startsWith(
                                        "CHANGED FEATURE_SUPPORT alpha:routing.traversal:2.0 Alpha: Traversal {note: "));
    }
}
