package dev.frameworkgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.loading.CatalogFolder;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.LoadResult;
import dev.frameworkgraph.catalog.loading.OverlaidCatalog;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.documentation.DocumentedField;
import dev.frameworkgraph.query.documentation.DocumentedInput;
import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.SchemaDocumentation;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every sample query of the documentation, asked of the shipped catalog; the server holds an earlier one. */
class SampleQueriesTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier-catalog");

    /** What the shipped catalog has no example of, or what a sample cannot bring about. */
    private static final Set<String> WITHOUT_DATA = Set.of(
            "FeatureSupport.until",
            "NewConflict.explanation",
            "NewConflict.one",
            "NewConflict.other",
            "SwapEffect.conflicts",
            "UndecidedStack.requirements",
            "UndecidedStack.steps");

    private static QueryEngine engine = ShippedEngine.ENGINE;
    private static SchemaDocumentation documentation = ShippedEngine.ENGINE.documentation();

    @BeforeAll
    static void holdAnEarlierCatalog() throws IOException {
        OverlaidCatalog source = new OverlaidCatalog(List.of(new ShippedCatalog(), new CatalogFolder(EARLIER)));
        LoadResult result = CatalogLoader.load(source, LocalDate.of(9999, 1, 1));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        engine = QueryEngine.of(
                ShippedEngine.GRAPH, List.of(((LoadResult.Loaded) result).catalog()), QueryLimits.DEFAULTS);
    }

    private static Map<String, @Nullable String> samples() {
        Map<String, @Nullable String> samples = new LinkedHashMap<>();
        for (DocumentedType type : documentation.types()) {
            for (DocumentedField field : type.fields()) {
                samples.put(type.name() + "." + field.name(), field.sample());
            }
            for (DocumentedInput input : type.inputs()) {
                samples.put(type.name() + "." + input.name(), input.sample());
            }
        }
        return samples;
    }

    @Test
    void everyFieldHasOne() {
        assertThat(samples().entrySet().stream()
                        .filter(sample -> sample.getValue() == null)
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(samples()).hasSizeGreaterThan(500);
    }

    @Test
    void everyOneIsAnsweredWithoutAnError() {
        samples().forEach((coordinate, sample) -> {
            if (sample != null) {
                QueryResponse response = ask(sample);
                assertThat(response.outcome())
                        .as(coordinate + "\n" + sample + "\n"
                                + ShippedEngine.json(response).toPrettyString())
                        .isEqualTo(Outcome.DATA);
            }
        });
    }

    @Test
    void nearlyEveryOneShowsSomething() {
        Set<String> empty = new TreeSet<>();
        samples().forEach((coordinate, sample) -> {
            if (sample != null && !shows(sample)) {
                empty.add(coordinate);
            }
        });
        assertThat(empty).isEqualTo(new TreeSet<>(WITHOUT_DATA));
    }

    private static QueryResponse ask(String sample) {
        QueryRequest request = new QueryRequest(sample, null, Map.of(), Map.of(), true);
        return sample.startsWith("subscription") ? engine.event(request, earlierRevision()) : engine.execute(request);
    }

    private static String earlierRevision() {
        JsonNode held = ShippedEngine.json(ShippedEngine.execute(engine, "{catalog{held{revision}}}", Map.of()));
        return held.at("/data/catalog/held/1/revision").asString();
    }

    /** Whether something is at the end of the way, where that is a list or a page: at least one thing. */
    private static boolean shows(String sample) {
        JsonNode data = ShippedEngine.json(ask(sample)).path("data");
        OperationDefinition operation = Parser.parse(sample)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
        List<JsonNode> found = List.of(data);
        SelectionSet selections = operation.getSelectionSet();
        while (selections != null && selections.getSelections().size() == 1) {
            Selection<?> only = selections.getSelections().get(0);
            found = only instanceof Field field ? within(found, field.getName()) : found;
            selections =
                    only instanceof Field field ? field.getSelectionSet() : ((InlineFragment) only).getSelectionSet();
        }
        return found.stream().anyMatch(SampleQueriesTest::isSomething);
    }

    private static List<JsonNode> within(List<JsonNode> parents, String name) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode parent : parents) {
            JsonNode value = parent.path(name);
            if (value.isArray()) {
                value.forEach(values::add);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private static boolean isSomething(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && value.path("totalCount").asInt(1) > 0;
    }
}
