package dev.frameworkgraph.http.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QueryRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows an operation has, and how they are written. */
class ExportTest {

    private static final QueryEngine ENGINE = QueryEngine.of(SampleCatalog.graph(), QueryLimits.DEFAULTS);

    private static String export(RowForm form, @Nullable String rows, String document) {
        QueryRequest request = new QueryRequest(document, null, Map.of(), Map.of(), true);
        Export export = Export.of(ENGINE.findOutline(document, null).orElseThrow(), Map.of(), form, rows, false);
        return new String(export.page(ENGINE.execute(request).body(), true).content(), StandardCharsets.UTF_8);
    }

    private static String csv(String document) {
        return export(RowForm.CSV, null, document);
    }

    @Test
    void columnsAreTheLeavesOfTheSelectionInItsOrder() {
        assertThat(
                        csv(
                                "{frameworks(first: 2) {totalCount nodes {title: name facts: scope {kind} slug coverage {known ratio}}}}"))
                .isEqualTo("""
                        title,facts.kind,slug,coverage.known,coverage.ratio\r
                        Alpha,MICRO,alpha,4,0.8\r
                        Alpha ORM,,alpha-orm,1,1.0\r
                        """);
    }

    @Test
    void anEmptyListHasItsHeader() {
        assertThat(csv("{frameworks(where: {slug: {eq: \"none\"}}) {nodes {slug latestRelease {version}}}}"))
                .isEqualTo("slug,latestRelease.version\r\n");
        assertThat(csv("{framework(by: {slug: \"none\"}) {releases {nodes {version}}}}"))
                .isEqualTo("version\r\n");
    }

    @Test
    void typesShareTheColumnsOfAllFragments() {
        assertThat(csv("""
                {relationships(first: 3) {nodes {target {__typename ...F ... on Standard {slug url} ... on KindGroup {kind}}}}}
                fragment F on Framework {slug status}""")).isEqualTo("""
                        target.__typename,target.slug,target.status,target.url,target.kind\r
                        Framework,alpha-orm,ACTIVE,,\r
                        Standard,wsgi,,https://standards.example.org/wsgi,\r
                        KindGroup,,,,APPLICATION_SERVER\r
                        """);
    }

    @Test
    void listsWithinARowAreJoinedAndKeepStep() {
        assertThat(
                        csv(
                                "{frameworks(first: 2) {nodes {slug licenses features(first: 3) {nodes {feature {key} note level}}}}}"))
                .isEqualTo("""
                        slug,licenses,features.nodes.feature.key,features.nodes.note,features.nodes.level\r
                        alpha,BSD-3-Clause,routing.declarative | routing.typed-params | routing.traversal, |  | Walks two levels only.,BUILT_IN | BUILT_IN | BUILT_IN\r
                        alpha-orm,BSD-3-Clause,orm.relational,,BUILT_IN\r
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {frameworks {totalCount facets {name} nodes {slug}}}                       | name
        {frameworks {nodes {slug features {nodes {level}}}}}                       | slug,features.nodes.level
        {frameworks {nodes {features {nodes {level}}}}}                            | level
        {frameworks {nodes {features {totalCount nodes {level}}}}}                 | features.totalCount,features.nodes.level
        {frameworks {edges {cursor node {slug}}}}                                  | cursor,node.slug
        {catalog {revision counts {frameworks}}}                                   | catalog.revision,catalog.counts.frameworks
        {a: standards {slug} b: datastores {name}}                                 | slug
        """)
    void theUsualRowsAreTheFirstListThatSaysSomething(String document, String header) {
        assertThat(csv(document)).startsWith(header + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        frameworks.nodes                | slug,licenses,features.nodes.level
        frameworks.nodes.features.nodes | level
        frameworks.nodes.licenses       | frameworks.nodes.licenses
        frameworks.facets               | name
        frameworks                      | facets.name,nodes.slug,nodes.licenses,nodes.features.nodes.level
        """)
    void othersAreNamed(String rows, String header) {
        String document = "{frameworks {facets {name} nodes {slug licenses features {nodes {level}}}}}";

        assertThat(export(RowForm.CSV, rows, document)).startsWith(header + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"frameworks.node", "frameworks.totalCount", "nodes", "''", ".", "frameworks.nodes.slug"})
    void whatIsNoListIsRefusedWithThoseThereAre(String rows) {
        assertThatThrownBy(() -> export(RowForm.CSV, rows, "{frameworks {totalCount nodes {slug}}}"))
                .isInstanceOf(WrongParameterException.class)
                .hasMessageContaining("frameworks.nodes");
    }

    @Test
    void anAnswerOfAnotherTypeHasNoRows() {
        assertThatThrownBy(
                        () -> csv(
                                "{compare(frameworks: [\"nobody\"]) {... on Comparison {groups {rows {differs}}} ... on UnknownNames {names {name}}}}"))
                .isInstanceOf(NoRowsException.class);
    }

    @Test
    void rowsAsJsonAreThoseOfTheAnswer() {
        String document = "{frameworks(first: 2) {nodes {slug licenses scope {kind}}}}";

        assertThat(export(RowForm.NDJSON, null, document)).isEqualTo("""
                {"slug":"alpha","licenses":["BSD-3-Clause"],"scope":{"kind":"MICRO"}}
                {"slug":"alpha-orm","licenses":["BSD-3-Clause"],"scope":null}
                """);
        assertThat(export(RowForm.JSON, null, document))
                .isEqualTo("[{\"slug\":\"alpha\",\"licenses\":[\"BSD-3-Clause\"],\"scope\":{\"kind\":\"MICRO\"}},"
                        + "{\"slug\":\"alpha-orm\",\"licenses\":[\"BSD-3-Clause\"],\"scope\":null}]");
        assertThat(export(RowForm.JSON, "frameworks.nodes.licenses", document))
                .isEqualTo("[\"BSD-3-Clause\",\"BSD-3-Clause\"]");
    }
}
