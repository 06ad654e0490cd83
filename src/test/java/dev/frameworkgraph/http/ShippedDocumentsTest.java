package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.export.ShippedDocuments;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.TrustedDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents in the jar can be answered, and those of the operator come before them. */
class ShippedDocumentsTest {

    @TempDir
    private Path folder = Path.of("");

    private static QueryEngine engine(TrustedDocuments trusted, QueryLimits limits) {
        return QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(limits, new PersistedDocuments(trusted, true, 0), 0));
    }

    private static String answer(QueryEngine engine, String id) {
        QueryRequest request = new QueryRequest(null, id, null, Map.of(), Map.of(), true);
        return new String(engine.execute(request).body(), StandardCharsets.UTF_8);
    }

    @Test
    void eachFitsTheSchemaAndTheLimits() {
        TrustedDocuments all = new TrustedDocuments(ShippedDocuments.textsById());

        assertThat(engine(all, QueryLimits.DEFAULTS).trustedProblems()).isEmpty();
    }

    @Test
    void allOfTheFolderAreThere() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("src/main/resources/documents"));
                Stream<Path> cookbook = Files.list(Path.of("src/examples/cookbook"))) {
            assertThat(ShippedDocuments.textsById().values())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(documents, cookbook)
                            .filter(file -> file.toString().endsWith(".graphql"))
                            .map(ShippedDocumentsTest::text)
                            .toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theManifestIsLaidOverThem() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.json"), "{\"catalog\": \"{__typename}\"}");
        QueryEngine engine = engine(DocumentManifests.read(List.of(manifest)), QueryLimits.DEFAULTS);

        assertThat(answer(engine, "catalog")).contains("\"__typename\":\"Query\"");
        assertThat(answer(engine, "features")).contains("api.openapi");
    }

    @Test
    void lowerLimitsThatTheyDoNotFitDoNotKeepAServerFromStarting() throws IOException {
        QueryLimits flat = new QueryLimits(
                65_536,
                4_000,
                200,
                64,
                128,
                2,
                600,
                50,
                50,
                10,
                100,
                1_000,
                5_000,
                100,
                20_000,
                QueryLimits.DEFAULTS.time());
        QueryEngine engine = engine(DocumentManifests.read(List.of()), flat);

        assertThat(engine.trustedProblems()).isEmpty();
        assertThat(answer(engine, "features")).contains("LIMIT_EXCEEDED");
    }
}
