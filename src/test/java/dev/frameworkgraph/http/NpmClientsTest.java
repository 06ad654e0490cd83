package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The npm clients {@code graphql-ws} and {@code graphql-sse} as people use them. Needs {@code npm ci} in the folder of the example; CI
 * must have done that, elsewhere the test is skipped with a message.
 */
@Timeout(120)
class NpmClientsTest {

    private static final Path EXAMPLE = Path.of("src/examples/subscriptions");

    private final ChangingCatalog catalog = new ChangingCatalog();

    @BeforeAll
    static void requireClients() {
        boolean installed = Files.isDirectory(EXAMPLE.resolve("node_modules/graphql-ws"));
        if (System.getenv("CI") == null) {
            assumeTrue(installed, "The npm clients are not tested: run npm ci in " + EXAMPLE);
        }
        assertThat(installed).as("CI needs npm ci in " + EXAMPLE).isTrue();
    }

    /** The example under way. */
    private record Watch(Process process, BufferedReader lines) implements AutoCloseable {

        static Watch start(TestServer server, String... arguments) throws IOException {
            String url = "http://127.0.0.1:" + server.port() + "/graphql";
            ProcessBuilder builder = new ProcessBuilder("node", "watch.js", url);
            builder.command().addAll(List.of(arguments));
            Process process = builder.directory(EXAMPLE.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new Watch(process, process.inputReader());
        }

        String line() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("The example has ended");
            }
            return line;
        }

        JsonNode change() throws IOException {
            return JsonMapper.shared().readTree(line()).at("/data/catalogChanged");
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private TestServer start(int port) {
        return TestServer.start(
                HttpSettings.defaults("127.0.0.1", port), SubscriptionSettings.DEFAULTS, catalog.engine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws", "sse"})
    void changesAreHeardAlsoAfterTheServerWentAwayAndCameBack(String transport) throws IOException {
        TestServer server = start(0);
        try (Watch watch = Watch.start(server, transport)) {
            assertThat(watch.change().at("/catalog/revision").asString()).isEqualTo(catalog.revision());
            for (int time = 0; time < 3; time++) {
                String previous = catalog.revision();
                String next = catalog.change();
                JsonNode change = watch.change();
                assertThat(change.get("previous").asString()).isEqualTo(previous);
                assertThat(change.at("/catalog/revision").asString()).isEqualTo(next);
            }
            int port = server.port();
            server.close();
            String meanwhile = catalog.change();
            server = start(port);
            JsonNode again = watch.change();
            assertThat(again.get("previous").isNull()).isTrue();
            assertThat(again.at("/catalog/revision").asString()).isEqualTo(meanwhile);
        } finally {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws", "sse"})
    void aQueryEnds(String transport) throws IOException {
        try (TestServer server = start(0);
                Watch watch = Watch.start(server, transport, "{ catalog { revision } }")) {
            assertThat(watch.line()).contains(catalog.revision());
            assertThat(watch.line()).isEqualTo("complete");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws", "sse"})
    void aRefusalIsToldAndNotTriedAgain(String transport) throws IOException {
        try (TestServer server = start(0);
                Watch watch = Watch.start(server, transport, "subscription { nope }")) {
            StringBuilder told = new StringBuilder();
            for (String line = watch.lines().readLine();
                    line != null;
                    line = watch.lines().readLine()) {
                told.append(line);
            }
            assertThat(told).contains("VALIDATION_FAILED");
        }
    }
}
