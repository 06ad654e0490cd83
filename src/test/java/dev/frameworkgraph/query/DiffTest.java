package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which revisions can be compared, and how they are named; what a comparison says is in {@code queries/diff.json}. */
class DiffTest {

    private static final Catalog SAMPLE = SampleCatalog.catalog();
    private static final Catalog EARLIER = SampleCatalog.earlier();
    private static final String DIFF =
            "query($from: RevisionId, $to: RevisionId) { diff(from: $from, to: $to) { __typename"
                    + " ... on CatalogDiff { from { revision } to { revision } changes { totalCount } }"
                    + " ... on RevisionNotHeld { asked message held { revision } } } }";
    private static final String PAGE =
            "query($n: Int, $c: String) { diff { ... on CatalogDiff { changes(first: $n, after: $c)"
                    + " { totalCount nodes { entity key } pageInfo { hasNextPage endCursor } } } } }";

    private static QueryEngine engine(Catalog current, Catalog... previous) {
        return QueryEngine.of(FrameworkGraph.of(current), List.of(previous), QueryLimits.DEFAULTS);
    }

    private static Catalog revision(String revision, Catalog catalog) {
        return new Catalog(
                revision,
                catalog.checkedOn(),
                catalog.featureCategories(),
                catalog.frameworks(),
                catalog.claims(),
                catalog.relationships(),
                catalog.standards(),
                catalog.datastores(),
                catalog.runtimes(),
                catalog.organizations());
    }

    /** 64 digits that begin with some. */
    private static String digits(String beginning) {
        return beginning + "0".repeat(64 - beginning.length());
    }

    private static JsonNode diff(QueryEngine engine, @Nullable String from, @Nullable String to) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("from", from);
        variables.put("to", to);
        JsonNode answer = ShippedEngine.json(ShippedEngine.execute(engine, DIFF, variables));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/diff");
    }

    @Test
    void theServedRevisionIsComparedWithTheOneBeforeIt() {
        JsonNode diff = diff(engine(SAMPLE, EARLIER), null, null);

        assertThat(diff.at("/from/revision").asString()).isEqualTo(EARLIER.revision());
        assertThat(diff.at("/to/revision").asString()).isEqualTo(SAMPLE.revision());
        assertThat(diff.at("/changes/totalCount").asInt()).isPositive();
    }

    @Test
    void anEarlierRevisionIsComparedWithTheOneBeforeIt() {
        Catalog oldest = revision(digits("0123456"), SAMPLE);
        JsonNode diff = diff(engine(SAMPLE, EARLIER, oldest), null, EARLIER.revision());

        assertThat(diff.at("/from/revision").asString()).isEqualTo(oldest.revision());
        assertThat(diff.at("/to/revision").asString()).isEqualTo(EARLIER.revision());
    }

    @Test
    void revisionsAreNamedByTheirBeginningInAnyCaseAndEitherWay() {
        String from = SAMPLE.revision().substring(0, 7).toUpperCase(Locale.ROOT);
        JsonNode diff = diff(engine(SAMPLE, EARLIER), from, EARLIER.revision().substring(0, 20));

        assertThat(diff.at("/from/revision").asString()).isEqualTo(SAMPLE.revision());
        assertThat(diff.at("/to/revision").asString()).isEqualTo(EARLIER.revision());
    }

    @Test
    void aRevisionDoesNotDifferFromItself() {
        JsonNode diff = diff(engine(SAMPLE, EARLIER), SAMPLE.revision(), null);

        assertThat(diff.at("/from")).isEqualTo(diff.at("/to"));
        assertThat(diff.at("/changes/totalCount").asInt()).isZero();
    }

    @Test
    void withoutAnEarlierRevisionThereIsNothingToCompareWith() {
        JsonNode diff = diff(engine(SAMPLE), null, null);

        assertThat(diff.at("/__typename").asString()).isEqualTo("RevisionNotHeld");
        assertThat(diff.at("/asked").isNull()).isTrue();
        assertThat(diff.at("/message").asString())
                .contains("previous")
                .contains(SAMPLE.revision().substring(0, 12));
        assertThat(diff.at("/held")).hasSize(1);
    }

    @Test
    void theSameRevisionIsNotHeldTwice() {
        assertThat(diff(engine(SAMPLE, SAMPLE, EARLIER, EARLIER), "fffffff", null)
                        .at("/held"))
                .hasSize(2);
    }

    @Test
    void aBeginningOfSeveralRevisionsIsAmbiguousUntilItTellsThemApart() {
        QueryEngine engine = engine(revision(digits("abcdef01"), SAMPLE), revision(digits("abcdef02"), EARLIER));

        JsonNode ambiguous = diff(engine, "ABCDEF0", null);
        assertThat(ambiguous.at("/asked").asString()).isEqualTo("abcdef0");
        assertThat(ambiguous.at("/message").asString())
                .startsWith("2 revisions")
                .contains("more digits");
        assertThat(diff(engine, null, "abcdef0").at("/message").asString()).startsWith("2 revisions");
        assertThat(diff(engine, "abcdef02", "abcdef01").at("/__typename").asString())
                .isEqualTo("CatalogDiff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fffffff", "0000000000000000000000000000000000000000000000000000000000000000"})
    void anUnknownRevisionIsAnsweredWithThoseThatAreHeld(String unknown) {
        JsonNode diff = diff(engine(SAMPLE, EARLIER), null, unknown);

        assertThat(diff.at("/asked").asString()).isEqualTo(unknown);
        assertThat(diff.at("/held/0/revision").asString()).isEqualTo(SAMPLE.revision());
        assertThat(diff.at("/held/1/revision").asString()).isEqualTo(EARLIER.revision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abcdef",
                "abcdefg",
                "abcdef0 ",
                "abcdef0\n",
                "٠٠٠٠٠٠٠",
                "../../../etc",
                "1234567%",
                "\u0000\u0000\u0000"
            })
    void whatIsNoRevisionIsRefused(String hostile) {
        QueryResponse response = ShippedEngine.execute(engine(SAMPLE), DIFF, Map.of("from", hostile));

        assertThat(ShippedEngine.errorCode(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void longAndStrangeRevisionsAreRefusedWithShortWords() {
        for (Object hostile : List.of("a".repeat(65), "a".repeat(100_000), 1234567, true, List.of(1), Map.of("a", 1))) {
            QueryResponse response = ShippedEngine.execute(engine(SAMPLE), DIFF, Map.of("to", hostile));

            assertThat(ShippedEngine.errorCode(response)).isEqualTo("BAD_REQUEST");
            assertThat(response.body().length).isLessThan(1000);
        }
        assertThat(ShippedEngine.errorCode(ShippedEngine.execute("{ diff(from: \"abc\") { __typename } }")))
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void pagesOfChangesJoinWithoutGapOrOverlap() {
        QueryEngine engine = engine(SAMPLE, EARLIER);
        List<String> whole = new ArrayList<>();
        page(engine, 100, null).at("/nodes").forEach(node -> whole.add(node.toString()));
        List<String> joined = new ArrayList<>();
        JsonNode page = page(engine, 2, null);
        page.at("/nodes").forEach(node -> joined.add(node.toString()));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(engine, 2, page.at("/pageInfo/endCursor").asString());
            page.at("/nodes").forEach(node -> joined.add(node.toString()));
        }

        assertThat(whole).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(joined).isEqualTo(whole);
    }

    private static JsonNode page(QueryEngine engine, int size, @Nullable String cursor) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("n", size);
        variables.put("c", cursor);
        return ShippedEngine.json(ShippedEngine.execute(engine, PAGE, variables))
                .at("/data/diff/changes");
    }

    @Test
    void whatIsHeldBeforeChangesTheFingerprintAndNotTheRevision() {
        QueryEngine alone = engine(SAMPLE);
        QueryEngine withEarlier = engine(SAMPLE, EARLIER);
        QueryEngine withAnother = engine(SAMPLE, revision(digits("0123456"), EARLIER));

        assertThat(List.of(alone.fingerprint(), withEarlier.fingerprint(), withAnother.fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(withEarlier.revision()).isEqualTo(alone.revision());
        assertThat(engine(SAMPLE, EARLIER).fingerprint()).isEqualTo(withEarlier.fingerprint());
        assertThat(engine(SAMPLE, SAMPLE).fingerprint()).isEqualTo(alone.fingerprint());
    }
}
