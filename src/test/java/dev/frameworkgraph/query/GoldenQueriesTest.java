package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.frameworkgraph.SampleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each {@code x.graphql} gives the {@code x.json} beside it, on the sample catalog. A missing answer is written, and the test fails so
 * that somebody looks at it; to change many, delete them and run again.
 */
class GoldenQueriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/queries");
    private static final QueryEngine ENGINE =
            QueryEngine.of(SampleCatalog.graph(), List.of(SampleCatalog.earlier()), QueryLimits.DEFAULTS);

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheAnswerBesideIt(String name) throws IOException {
        String document = Files.readString(FOLDER.resolve(name + ".graphql"));
        QueryResponse response = ENGINE.execute(new QueryRequest(document, null, Map.of(), Map.of(), true));
        String answer = new String(response.body(), StandardCharsets.UTF_8);
        String readable = JsonMapper.shared().readTree(answer).toPrettyString().replace("\r\n", "\n") + "\n";
        Path golden = FOLDER.resolve(name + ".json");
        if (!Files.exists(golden)) {
            Files.writeString(golden, readable);
            fail("There was no answer yet; one was written to " + golden + ": look at it");
        }
        assertThat(readable).isEqualTo(Files.readString(golden));
    }
}
