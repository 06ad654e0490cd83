package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Events of {@code Subscription.catalogChanged}, as a transport asks for them. */
class SubscriptionTest {

    private static final Catalog NOW = SampleCatalog.catalog();
    private static final Catalog EARLIER = SampleCatalog.earlier();
    private static final QueryEngine ENGINE =
            QueryEngine.of(FrameworkGraph.of(NOW), List.of(EARLIER), QueryLimits.DEFAULTS);

    private static final String DIFF = "diff { __typename ... on CatalogDiff { from { revision } to { revision }"
            + " changes(first: 3) { totalCount nodes { change entity key fields { field before after } } } }"
            + " ... on RevisionNotHeld { asked message } }";
    private static final String CHANGES =
            "subscription { catalogChanged { previous catalog { revision checkedOn counts { frameworks } } " + DIFF
                    + " } }";

    private static QueryRequest request(String document) {
        return new QueryRequest(document, null, Map.of(), Map.of(), false);
    }

    private static JsonNode event(String document, @Nullable String previous) {
        QueryRequest subscription = request(document);
        JsonNode event = ShippedEngine.json(
                previous == null
                        ? ENGINE.firstEvent(subscription, units -> true)
                        : ENGINE.event(subscription, previous));
        assertThat(event.has("errors")).as(event.toPrettyString()).isFalse();
        assertThat(event.at("/extensions/revision").asString()).isEqualTo(NOW.revision());
        return event.at("/data/catalogChanged");
    }

    @Test
    void theFirstEventTellsThePresentState() {
        JsonNode event = event(CHANGES, null);

        assertThat(event.get("previous").isNull()).isTrue();
        assertThat(event.get("diff").isNull()).isTrue();
        assertThat(event.at("/catalog/revision").asString()).isEqualTo(NOW.revision());
        assertThat(event.at("/catalog/counts/frameworks").asInt()).isPositive();
    }

    @Test
    void aLaterEventTellsWhatChangedAsDiffDoes() {
        JsonNode event = event(CHANGES, EARLIER.revision());
        JsonNode diff = ShippedEngine.json(ENGINE.execute(request("{ " + DIFF + " }")));

        assertThat(event.get("previous").asString()).isEqualTo(EARLIER.revision());
        assertThat(event.at("/diff/changes/totalCount").asInt()).isPositive();
        assertThat(event.get("diff")).isEqualTo(diff.at("/data/diff"));
    }

    @Test
    void aPreviousRevisionThatIsNotHeldIsSaidToBeNone() {
        String unknown = "0".repeat(64);
        JsonNode event = event(CHANGES, unknown);

        assertThat(event.get("previous").asString()).isEqualTo(unknown);
        assertThat(event.at("/diff/__typename").asString()).isEqualTo("RevisionNotHeld");
        assertThat(event.at("/diff/asked").asString()).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CHANGES,
                "subscription { catalogChanged { __typename previous } }",
                "subscription { c: catalogChanged { ...F ...G p: previous } } fragment F on CatalogChange { diff { __typename } }"
                        + " fragment G on CatalogChange { diff { ... on CatalogDiff { counts { entity changed } } } }",
                "subscription { ... on Subscription { catalogChanged { previous @skip(if: true) catalog { revision } } } }",
                "subscription { catalogChanged { diff { ... on CatalogDiff { changes(after: \"x\") { totalCount } } } } }"
            })
    void bothExecutorsTellAnEventInTheSameBytes(String document) {
        for (String previous : new String[] {null, EARLIER.revision(), "0".repeat(64)}) {
            QueryResponse compiled = ENGINE.event(request(document), previous);
            QueryResponse reference = ENGINE.eventByReference(request(document), previous);

            assertThat(new String(compiled.body(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(reference.body(), StandardCharsets.UTF_8))
                    .contains("\"data\"");
            assertThat(compiled.outcome()).isEqualTo(reference.outcome());
        }
    }

    @Test
    void aSubscriptionIsNotRunAsAQuery() {
        QueryResponse first = ENGINE.execute(request(CHANGES));
        QueryResponse known = null;
        for (int run = 0; run < 1_000 && known == null; run++) {
            ENGINE.firstEvent(request(CHANGES), units -> true);
            known = ENGINE.executeIfCheap(request(CHANGES), units -> true);
        }

        assertThat(first.outcome()).isEqualTo(Outcome.SUBSCRIPTION);
        assertThat(ShippedEngine.errorCode(first)).isEqualTo("BAD_REQUEST");
        assertThat(ShippedEngine.json(first).at("/errors/0/message").asString())
                .contains("text/event-stream", "graphql-transport-ws");
        assertThat(known == null ? null : known.outcome()).isEqualTo(Outcome.SUBSCRIPTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two root fields       | subscription { a: catalogChanged { previous } b: catalogChanged { previous } } | VALIDATION_FAILED
            introspection         | subscription { __typename }                                    | VALIDATION_FAILED
            a field of Query      | subscription { catalog { revision } }                          | VALIDATION_FAILED
            an unknown field      | subscription { catalogChanged { at } }                         | VALIDATION_FAILED
            a query for a change  | { catalogChanged { previous } }                                | VALIDATION_FAILED
            """)
    void whatIsNoSubscriptionIsRefused(String what, String document, String code) {
        QueryResponse response = ENGINE.execute(request(document));

        assertThat(response.outcome()).as(what).isEqualTo(Outcome.REQUEST_ERROR);
        assertThat(ShippedEngine.errorCode(response)).isEqualTo(code);
    }

    @Test
    void theCostOfAnEventIsLimited() {
        String dear = "subscription { catalogChanged { diff { ... on CatalogDiff { changes(first: 100)"
                + " { nodes { a: fields { field } b: fields { field } c: fields { field before after } d: evidence { shows }"
                + " e: evidence { shows } f: fields { field before after } } } } } } }";
        QueryResponse response = ENGINE.event(request(dear), EARLIER.revision());

        assertThat(response.outcome()).isEqualTo(Outcome.REQUEST_ERROR);
        assertThat(ShippedEngine.errorCode(response)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void wrongVariablesAreARequestError() {
        QueryRequest wrong = new QueryRequest(
                "subscription($n: Int) { catalogChanged { diff { ... on CatalogDiff { changes(first: $n) { totalCount } } } } }",
                null,
                Map.of("n", "many"),
                Map.of(),
                false);

        assertThat(ENGINE.firstEvent(wrong, units -> true).outcome()).isEqualTo(Outcome.REQUEST_ERROR);
    }

    @Test
    void aRegisteredDocumentStaysWithItsSubscription() {
        PersistedDocuments documents = new PersistedDocuments(TrustedDocuments.NONE, false, 100_000);
        QueryEngine engine = QueryEngine.of(
                QuerySchema.shipped(),
                FrameworkGraph.of(NOW),
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, documents, 0));
        String document = "subscription { catalogChanged { previous } }";
        Map<String, Object> hash = Map.of(
                "persistedQuery",
                Map.of("sha256Hash", "bc2d8a6ae1d23ffb9ab34ed1ea9ea37a3a9cfe4a1a9c4f2e9d2ba1f5b4c0f6c1", "version", 1));
        QueryRequest named = new QueryRequest(null, null, Map.of(), hash, false);

        assertThat(engine.withDocument(named)).isEqualTo(named);
        documents.register(new QueryRequest(document, null, Map.of(), hash, false));
        assertThat(engine.withDocument(named).document()).isEqualTo(document);
    }
}
