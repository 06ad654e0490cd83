package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.query.SchemaText;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors check while an author types agrees with what the loader takes. */
class JsonSchemaTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<CatalogFile> files() throws IOException {
        return Stream.concat(new ShippedCatalog().files().stream(), SampleCatalog.files().stream());
    }

    @Test
    void admitsEveryFileThatIsLoaded() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(errors(file.name(), text(file)))
                        .as(file.name())
                        .isEmpty());
    }

    private static String text(CatalogFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "package", "features", "standards", "datastores", "organizations", "runtimes"})
    void isItselfWritten2020DashTwelve(String name) throws IOException {
        assertThat(tree(name).path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "frameworks/alpha.yaml  | slug: alpha                | slug: Alpha                | /slug",
                "frameworks/alpha.yaml  | name: Alpha                | nam: Alpha                 | name",
                "frameworks/alpha.yaml  | kind: WEB_FRAMEWORK        | kind: WEBFRAMEWORK         | /kind",
                "frameworks/alpha.yaml  | languages: [PYTHON]        | languages: []              | /languages",
                "frameworks/alpha.yaml  | https://alpha.example.org/readme | https://alpha.example.org/readme#top | /sources/readme/url",
                "frameworks/alpha.yaml  | quality: LIGHTWEIGHT       | quality: LIGHT             | /designGoals/0/quality",
                "frameworks/alpha.yaml  | level: THIRD_PARTY         | level: UNKNOWN             | /claims/data.request-validation",
                "frameworks/alpha.yaml  | since: \"1.9\"             | since: 1.9                 | /claims/routing.traversal",
                "frameworks/alpha.yaml  | role: APPLICATION          | role: APP                  | /relationships/1/role",
                "frameworks/alpha.yaml  | routing.typed-params:      | routing.typd-params:       | routing.typd-params",
                "frameworks/beta.yaml   | kind: EXTENDS              | kind: DEPENDS_ON           | /relationships/0/kind",
                "packages/alpha.yaml    | date: \"2024-02-01\"       | date: \"yesterday\"        | /releases/0/date",
                "packages/alpha.yaml    | version: \"1.10\"          | version: 1.10              | /releases/1/version",
                "packages/alpha.yaml    | homepage: \"https        | homepage: \"ftp           | /links/homepage",
                "packages/alpha.yaml    | changelog: \"https       | changes: \"https          | changes",
                "features.yaml          | boundary: \"Nested routers\"| limit: \"Nested routers\" | boundary",
                "features.yaml          | core: false                | core: \"false\"           | /core",
                "standards.yaml         | summary:                   | sumary:                    | summary",
                "datastores.yaml        | model: RELATIONAL          | model: SQL                 | /datastores/0/model",
                "organizations.yaml     | slug: sample-collective    | slug: Sample_Collective    | /organizations/0/slug",
                "runtimes.yaml          | version: \"3.11\"          | version: 3.11              | /runtimes/0/version",
            })
    void refusesWhatTheLoaderRefuses(String file, String old, String changed, String told) throws IOException {
        String text = SampleCatalog.text(file).replace(old, changed);

        assertThat(errors(file, text)).extracting(Error::toString).anyMatch(error -> error.contains(told));
        assertThat(SampleCatalog.with(file, text)).isInstanceOf(LoadResult.Rejected.class);
    }

    @ParameterizedTest
    @MethodSource
    void namesTheConstantsOfTheCode(String pointer, List<Enum<?>> constants) throws IOException {
        List<String> names = tree("framework")
                .at(pointer)
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(names).isEqualTo(constants.stream().map(Enum::name).toList());
    }

    static Stream<Object[]> namesTheConstantsOfTheCode() {
        return Stream.of(
                new Object[] {"/$defs/FrameworkKind/enum", Arrays.asList(FrameworkKind.values())},
                new Object[] {"/properties/status/enum", Arrays.asList(FrameworkStatus.values())},
                new Object[] {"/properties/languages/items/enum", Arrays.asList(Language.values())});
    }

    /** Written by hand in the schema, one line each, so that editors complete and explain them. */
    @Test
    void offersTheFeaturesOfTheShippedTaxonomyWithTheirTests() throws IOException {
        String schema = text("framework");
        Catalog catalog = SampleCatalog.loaded(CatalogLoader.load(new ShippedCatalog(), LocalDate.MAX));
        List<Feature> features = catalog.featureCategories().stream()
                .flatMap(category -> category.features().stream())
                .toList();

        assertThat(features.stream().map(JsonSchemaTest::line).filter(line -> !schema.contains(line)))
                .as("lines that are missing under claims in framework.schema.json")
                .isEmpty();
        assertThat(tree("framework").at("/properties/claims/properties").propertyNames())
                .containsExactlyElementsOf(features.stream().map(Feature::key).toList());
    }

    private static String line(Feature feature) {
        String description =
                feature.name() + ". Counts if: " + feature.countsIf() + ". Does not count: " + feature.boundary() + ".";
        return "\"" + feature.key() + "\": { \"$ref\": \"#/$defs/claims\", \"description\": "
                + JsonMapper.shared().writeValueAsString(description) + " }";
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "package", "features", "standards", "datastores", "organizations", "runtimes"})
    void explainsEveryKeyAndEveryConstantInTheWordsOfTheApi(String name) throws IOException {
        Map<String, List<String>> wordsByConstants = new TreeMap<>();
        explain(tree(name), wordsByConstants);

        assertThat(wordsByConstants)
                .allSatisfy((constants, words) ->
                        assertThat(words).as(constants).isIn(wordsOfTheApi(List.of(constants.split(" ", -1)))));
    }

    /** Collects the constants, and their descriptions, of every enum below a node; fails for a key without a description. */
    private static void explain(JsonNode node, Map<String, List<String>> wordsByConstants) {
        node.path("properties")
                .propertyStream()
                .forEach(property -> assertThat(property.getValue().has("description"))
                        .as(property.getKey())
                        .isTrue());
        if (node.path("enum").isArray()) {
            String constants =
                    node.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
            wordsByConstants.put(
                    constants,
                    node.path("enumDescriptions")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        node.valueStream().forEach(child -> explain(child, wordsByConstants));
    }

    /** What each enum of the SDL that has all of these constants says of them. */
    private static List<List<String>> wordsOfTheApi(List<String> constants) {
        return new SchemaParser()
                .parse(SchemaText.shipped()).types().values().stream()
                        .filter(type -> type instanceof EnumTypeDefinition)
                        .map(type -> words((EnumTypeDefinition) type))
                        .filter(words -> words.keySet().containsAll(constants))
                        .map(words -> constants.stream().map(words::get).toList())
                        .toList();
    }

    private static Map<String, String> words(EnumTypeDefinition type) {
        return type.getEnumValueDefinitions().stream()
                .collect(Collectors.toMap(EnumValueDefinition::getName, JsonSchemaTest::words));
    }

    private static String words(EnumValueDefinition value) {
        Description description = Objects.requireNonNull(value.getDescription(), value.getName());
        return description.getContent();
    }

    static List<Error> errors(String file, String text) throws IOException {
        String name = file.startsWith("frameworks/")
                ? "framework"
                : file.startsWith("packages/") ? "package" : file.replace(".yaml", "");
        return schema(name).validate(text, InputFormat.YAML);
    }

    private static Schema schema(String name) throws IOException {
        return SCHEMAS.getSchema(tree(name));
    }

    private static JsonNode tree(String name) throws IOException {
        return JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) throws IOException {
        String path = "/catalog/schema/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
