package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.OverlaidCatalog;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each question of the cookbook is one query, gives the answer beside it on the shipped catalog, and stands in the README as it is. The
 * server holds one earlier catalog: the shipped one with the files of {@code earlier-catalog} laid over it. A missing answer is written, and
 * the test fails so that somebody looks at it.
 */
class CookbookTest {

    private static final Path FOLDER = Path.of("src/examples/cookbook");
    private static final Path EARLIER = Path.of("src/test/resources/earlier-catalog");

    private static QueryEngine engine = ShippedEngine.ENGINE;

    @BeforeAll
    static void holdAnEarlierCatalog() throws IOException {
        OverlaidCatalog source = new OverlaidCatalog(List.of(new ShippedCatalog(), new CatalogFolder(EARLIER)));
        LoadResult result = CatalogLoader.load(source, LocalDate.of(9999, 1, 1));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        Catalog earlier = ((LoadResult.Loaded) result).catalog();
        engine = QueryEngine.of(ShippedEngine.GRAPH, List.of(earlier), QueryLimits.DEFAULTS);
    }

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheAnswerBesideIt(Path query) throws IOException {
        QueryResponse response =
                engine.execute(new QueryRequest(Files.readString(query), null, Map.of(), Map.of(), true));
        String answer = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.outcome()).as(answer).isEqualTo(QueryResponse.Outcome.DATA);
        String readable = JsonMapper.shared()
                        .readTree(answer)
                        .get("data")
                        .toPrettyString()
                        .replace("\r\n", "\n") + "\n";
        Path golden = Path.of(query.toString().replace(".graphql", ".json"));
        if (!Files.exists(golden)) {
            Files.writeString(golden, readable);
            fail("There was no answer yet; one was written to " + golden + ": look at it");
        }
        assertThat(readable).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void standsInTheReadme(Path query) throws IOException {
        String question = Files.readString(query);
        String body = question.substring(question.indexOf("query "));
        assertThat(Files.readString(Path.of("README.md"))).contains("```graphql\n" + body + "```");
    }

    @Test
    void hasTenQuestions() throws IOException {
        assertThat(queries()).hasSize(10);
    }
}
