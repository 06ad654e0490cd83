package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
                "packages/alpha.yaml    | date: \"2024-02-01\"       | date: \"yesterday\"        | /releases/0/date",
                "packages/alpha.yaml    | version: \"1.10\"          | version: 1.10              | /releases/1/version",
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
                new Object[] {"/properties/kind/enum", Arrays.asList(FrameworkKind.values())},
                new Object[] {"/properties/purposes/items/enum", Arrays.asList(FrameworkKind.values())},
                new Object[] {"/properties/status/enum", Arrays.asList(FrameworkStatus.values())},
                new Object[] {"/properties/languages/items/enum", Arrays.asList(Language.values())});
    }

    private static List<Error> errors(String file, String text) throws IOException {
        String name = file.startsWith("frameworks/")
                ? "framework"
                : file.startsWith("packages/") ? "package" : file.replace(".yaml", "");
        return schema(name).validate(text, InputFormat.YAML);
    }

    private static Schema schema(String name) throws IOException {
        return SCHEMAS.getSchema(tree(name));
    }

    private static JsonNode tree(String name) throws IOException {
        String path = "/catalog/schema/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(stream);
        }
    }
}
