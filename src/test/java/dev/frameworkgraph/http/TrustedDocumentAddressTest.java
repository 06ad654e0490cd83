package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trusted document has an address of its own. */
class TrustedDocumentAddressTest {

    @TempDir
    private static Path folder = Path.of("");

    private static TestServer server = TestServer.start();

    @BeforeAll
    static void start() throws IOException {
        server.close();
        Path manifest = Files.writeString(folder.resolve("manifest.json"), """
                {"name": "query Name($slug: String!) {framework(by: {slug: $slug}) {name}}", "sha256:ab": "{__typename}"}
                """);
        QueryEngine engine = QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(
                        QueryLimits.DEFAULTS,
                        new PersistedDocuments(DocumentManifests.read(List.of(manifest)), false, 0),
                        0));
        server = TestServer.start(TestServer.settings(), engine);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String address(String slug) {
        return "/documents/name?variables=%7B%22slug%22:%22" + slug + "%22%7D";
    }

    @Test
    void variablesComeInTheAddress() {
        assertThat(server.get(address("flask")).body()).contains("\"Flask\"");
        assertThat(server.get(address("django")).body()).contains("\"Django\"");
        assertThat(server.get("/documents/sha256:ab").body()).contains("\"Query\"");
    }

    @Test
    void theAnswerIsTaggedAndNotSentAgain() {
        HttpResponse<String> first = server.get(address("flask"));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(address("flask"), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get(address("django"), "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void otherIdsAreNotFoundAndWrongVariablesRefused() {
        assertThat(server.get("/documents/other").body()).contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(server.get("/documents/").body()).contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(server.get("/documents/name").statusCode()).isEqualTo(422);
        assertThat(server.get("/documents/name?variables=1").statusCode()).isEqualTo(422);
    }

    @Test
    void itIsOnlyRead() {
        HttpResponse<String> response = server.send(server.request("/documents/name")
                .method("POST", java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void theGraphQlAddressTakesIdsToo() {
        assertThat(server.get("/graphql?documentId=sha256:ab").body()).contains("\"Query\"");
        assertThat(server.post("{\"documentId\":\"name\",\"variables\":{\"slug\":\"flask\"}}")
                        .body())
                .contains("\"Flask\"");
    }
}
