package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents that are named instead of sent. */
class PersistedDocumentsTest {

    private static final String DOCUMENT = "query Name {framework(by:{slug:\"flask\"}){name}}";

    private static QueryEngine engine(TrustedDocuments trusted, boolean trustedOnly, long characters) {
        return QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, new PersistedDocuments(trusted, trustedOnly, characters), 0));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String ask(
            QueryEngine engine, @Nullable String document, @Nullable String id, @Nullable String hash) {
        Map<String, Object> extensions =
                hash == null ? Map.of() : Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        QueryRequest request = new QueryRequest(document, id, null, Map.of(), extensions, true);
        return new String(engine.execute(request).body(), StandardCharsets.UTF_8);
    }

    @Test
    void aHashAloneIsAnsweredOnceTheDocumentCameWithIt() throws Exception {
        QueryEngine engine = engine(TrustedDocuments.NONE, false, 10_000);
        String hash = sha256(DOCUMENT);

        assertThat(ask(engine, null, null, hash))
                .contains("\"PersistedQueryNotFound\"")
                .contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(ask(engine, DOCUMENT, null, hash)).contains("\"Flask\"");
        assertThat(ask(engine, null, null, hash)).contains("\"Flask\"");
    }

    @Test
    void aDocumentUnderAnothersHashIsRefusedAndNotKept() throws Exception {
        QueryEngine engine = engine(TrustedDocuments.NONE, false, 10_000);
        String hash = sha256("query Other {__typename}");

        assertThat(ask(engine, DOCUMENT, null, hash)).contains("does not match").contains("BAD_REQUEST");
        assertThat(ask(engine, null, null, hash)).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void anInvalidDocumentIsNotKept() throws Exception {
        QueryEngine engine = engine(TrustedDocuments.NONE, false, 10_000);
        String hash = sha256("{nothing}");

        assertThat(ask(engine, "{nothing}", null, hash)).contains("VALIDATION_FAILED");
        assertThat(ask(engine, null, null, hash)).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void withoutRoomNothingIsRegistered() throws Exception {
        QueryEngine engine = engine(TrustedDocuments.NONE, false, 0);
        String hash = sha256(DOCUMENT);

        assertThat(ask(engine, DOCUMENT, null, hash)).contains("\"Flask\"");
        assertThat(ask(engine, null, null, hash)).contains("\"PersistedQueryNotSupported\"");
    }

    @Test
    void trustedDocumentsAreFoundByEitherName() {
        QueryEngine engine = engine(new TrustedDocuments(Map.of("a1", DOCUMENT)), false, 0);

        assertThat(engine.trustedProblems()).isEmpty();
        assertThat(ask(engine, null, "a1", null)).contains("\"Flask\"");
        assertThat(ask(engine, null, null, "a1")).contains("\"Flask\"");
        assertThat(ask(engine, null, "a2", null)).contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(ask(engine, "{__typename}", null, null)).contains("\"Query\"");
    }

    @Test
    void nothingElseIsAnsweredWhereOnlyTrustedDocumentsAre() throws Exception {
        QueryEngine engine = engine(new TrustedDocuments(Map.of("a1", "{__typename}")), true, 10_000);

        assertThat(ask(engine, null, "a1", null)).contains("\"Query\"");
        assertThat(ask(engine, "{__typename}", null, null)).contains("\"Query\"");
        assertThat(ask(engine, "{ __typename }", null, null)).contains("DOCUMENT_NOT_TRUSTED");
        assertThat(ask(engine, DOCUMENT, null, sha256(DOCUMENT))).contains("DOCUMENT_NOT_TRUSTED");
        assertThat(ask(engine, null, null, sha256(DOCUMENT))).contains("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    @Test
    void documentsThatDoNotFitTheSchemaAreNamed() throws Exception {
        QueryEngine engine = engine(
                new TrustedDocuments(Map.of("good", "{__typename}", "wrong", "{nothing}", "broken", "{")), false, 0);

        assertThat(engine.trustedProblems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("wrong: ").contains("nothing"));
    }
}
