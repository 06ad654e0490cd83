package dev.frameworkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.frameworkgraph.cli.CommandLines;
import dev.frameworkgraph.http.DocumentManifests;
import dev.frameworkgraph.http.TestServer;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's queries give the answers beside them, and its commands work. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final String JAR = "java -jar target/framework-graph.jar";
    /** Run around the tests, not from within them: the builds by CI, the container and archives of classes by hand. */
    private static final Set<String> RUN_ELSEWHERE =
            Set.of("mvn -q compile exec:java", "mvn -q package", "mvn verify", "docker compose up --build", JAR);

    private record Block(String language, String text) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(README));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    @Test
    void queriesGiveTheAnswersBesideThem() throws IOException {
        List<Block> blocks = blocks();
        int checked = 0;
        for (int index = 0; index + 1 < blocks.size(); index++) {
            boolean answered = blocks.get(index + 1).language().equals("json");
            if (answered && blocks.get(index).language().equals("graphql")) {
                JsonNode answer = answer(blocks.get(index).text());
                JsonNode expected =
                        JsonMapper.shared().readTree(blocks.get(index + 1).text());
                assertThat(answer.get("data")).as(answer.toPrettyString()).isEqualTo(expected.get("data"));
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void commandsWork() throws IOException {
        int run = 0;
        for (Block block : blocks()) {
            if (block.language().equals("sh")) {
                for (String command : block.text().lines().toList()) {
                    run(command);
                    run++;
                }
            }
        }
        assertThat(run).isGreaterThan(8);
    }

    private static void run(String command) throws IOException {
        if (RUN_ELSEWHERE.contains(command) || command.startsWith("java -XX:")) {
            return;
        }
        if (command.startsWith(JAR + " ")) {
            CommandLines.Result result = CommandLines.run(command.substring(JAR.length() + 1));
            assertThat(result.status()).as(command + "\n" + result.err()).isZero();
            assertThat(result.out()).as(command).isNotBlank();
        } else if (command.startsWith("curl ") && !command.contains("--json")) {
            download(command.replaceFirst(".*?http://127\\.0\\.0\\.1:8080/([^' ]*).*", "/$1"));
        } else if (command.startsWith("curl --json '")) {
            String body = command.substring(command.indexOf('\'') + 1, command.lastIndexOf('\''));
            JsonNode answer =
                    answer(JsonMapper.shared().readTree(body).get("query").asString());
            assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        } else {
            fail("The README has a command that no test runs: " + command);
        }
    }

    private static void download(String path) throws IOException {
        PersistedDocuments documents = new PersistedDocuments(DocumentManifests.read(List.of()), true, 0);
        QueryEngine engine = QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, documents, 0));
        try (TestServer server = TestServer.start(TestServer.settings(), new CurrentEngine(engine))) {
            HttpResponse<String> first = server.get(path);
            HttpResponse<String> response = first.headers()
                    .firstValue("Location")
                    .map(place -> server.get("/" + place))
                    .orElse(first);
            assertThat(response.statusCode()).as(path + "\n" + response.body()).isEqualTo(200);
            assertThat(response.body().lines()).as(path).hasSizeGreaterThan(0);
        }
    }

    private static JsonNode answer(String document) {
        QueryRequest request = new QueryRequest(document, null, Map.of(), Map.of(), false);
        byte[] body = ShippedEngine.ENGINE.execute(request).body();
        return JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
    }

    @Test
    void theSettingsTableNamesEveryOption() throws IOException {
        String readme = Files.readString(README);
        for (String name : CommandLines.serveOptions()) {
            assertThat(readme).contains("`" + name);
        }
    }
}
