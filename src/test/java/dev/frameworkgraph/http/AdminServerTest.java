package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.reload.ReloadableCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators may ask, and who may. */
@Timeout(60)
class AdminServerTest {

    private static final String TOKEN = "a-token-of-the-test-0123456789";

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ReloadableCatalog catalog = ReloadableCatalog.temporary();
    private Path file = Path.of("");
    private @Nullable AdminServer server;

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        server = AdminServer.start("127.0.0.1", 0, AdminToken.in(file), catalog.reloader());
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
        catalog.close();
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + (server == null ? 0 : server.port()) + path))
                .method(method, BodyPublishers.noBody());
        try {
            return client.send(
                    headers.length == 0
                            ? request.build()
                            : request.headers(headers).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> sendKnown(String method, String path) {
        return send(method, path, "Authorization", "Bearer " + TOKEN);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void aReloadAnswersWithTheRevision() {
        String before = catalog.reloader().revision();
        assertThat(sendKnown("POST", "/reload").body())
                .isEqualTo("{\"result\":\"unchanged\",\"revision\":\"" + before + "\"}");
        catalog.nameAlpha("Omega");
        JsonNode answer = json(sendKnown("POST", "/reload"));
        assertThat(answer.path("result").asString()).isEqualTo("replaced");
        assertThat(answer.path("previous").asString()).isEqualTo(before);
        assertThat(answer.path("revision").asString())
                .isEqualTo(catalog.reloader().revision())
                .isNotEqualTo(before);
    }

    @Test
    void aWrongCatalogIsAnsweredWithEveryProblem() {
        catalog.write("runtimes.yaml", new byte[0]);
        catalog.write("standards.yaml", new byte[0]);
        HttpResponse<String> response = sendKnown("POST", "/reload");
        JsonNode answer = json(response);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(answer.path("result").asString()).isEqualTo("refused");
        assertThat(answer.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("file").asString()))
                .contains("runtimes.yaml", "standards.yaml");
        assertThat(answer.at("/problems/0/cure").asString()).isNotBlank();
        JsonNode status = json(sendKnown("GET", "/status"));
        assertThat(status.path("behind").asBoolean()).isTrue();
        assertThat(status.at("/last/problems")).isEqualTo(answer.path("problems"));
        assertThat(status.at("/reloads/refused").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer a-token-of-the-test-012345678",
                "Bearer a-token-of-the-test-0123456789x",
                "Bearer A-TOKEN-OF-THE-TEST-0123456789",
                "Basic a-token-of-the-test-0123456789",
                "a-token-of-the-test-0123456789",
            })
    void withoutTheTokenNobodyIsLetIn(String authorization) {
        for (String path : new String[] {"/reload", "/status", "/nothing"}) {
            assertThat(send("POST", path, "Authorization", authorization).statusCode())
                    .isEqualTo(401);
        }
        assertThat(send("GET", "/status").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/status").headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(catalog.reloader().status().countsByWord()).containsEntry("unchanged", 0L);
    }

    @Test
    void anotherTokenCountsAtOnce() throws IOException {
        Files.writeString(file, "another-token-of-the-test");
        assertThat(sendKnown("GET", "/status").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/status", "Authorization", "bearer another-token-of-the-test")
                        .statusCode())
                .isEqualTo(200);
        Files.writeString(file, "");
        assertThat(send("GET", "/status", "Authorization", "Bearer ").statusCode())
                .isEqualTo(401);
        Files.delete(file);
        assertThat(sendKnown("GET", "/status").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(sendKnown("GET", "/reload").statusCode()).isEqualTo(405);
        assertThat(sendKnown("GET", "/reload").headers().firstValue("Allow")).contains("POST");
        assertThat(sendKnown("POST", "/status").statusCode()).isEqualTo(405);
        assertThat(sendKnown("GET", "/").statusCode()).isEqualTo(404);
        assertThat(sendKnown("POST", "/graphql").statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefused() throws IOException {
        Files.writeString(file, "  secret\n\n\n\n\n\n\n\n\n");
        assertThatThrownBy(() -> AdminToken.in(file)).hasMessageContaining("6 characters");
    }

    @Test
    void theClientsPortHasNoneOfIt() {
        try (TestServer clients = TestServer.start(TestServer.settings(), catalog.reloader())) {
            assertThat(clients.get("/reload", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(clients.get("/status", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
