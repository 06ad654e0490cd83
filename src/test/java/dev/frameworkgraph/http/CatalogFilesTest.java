package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole catalogs at addresses that say which. */
class CatalogFilesTest {

    private static List<CSVRecord> csv(String body) throws IOException {
        try (CSVParser parser = CSVParser.parse(body, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void theCurrentOneIsFoundByARelativeRedirect() {
        ChangingCatalog catalog = new ChangingCatalog();
        try (TestServer server = TestServer.start(TestServer.settings(), catalog.engine())) {
            HttpResponse<String> redirect = server.get("/catalog.csv");

            assertThat(redirect.statusCode()).isEqualTo(307);
            assertThat(redirect.headers().firstValue("Location")).hasValue("catalog/" + catalog.revision() + ".csv");
        }
    }

    @Test
    void theTableHasALevelForEachFrameworkAndFeature() {
        ChangingCatalog catalog = new ChangingCatalog();
        try (TestServer server = TestServer.start(TestServer.settings(), catalog.engine())) {
            HttpResponse<String> response = server.get("/catalog/" + catalog.revision() + ".csv");

            assertThat(response.body()).isEqualTo("""
                    slug,name,kind,status,version,routing.declarative,routing.typed-params,routing.traversal,data.request-validation,orm.relational\r
                    alpha,Alpha,WEB_FRAMEWORK,ACTIVE,2.0,BUILT_IN,BUILT_IN,BUILT_IN,THIRD_PARTY,UNKNOWN\r
                    alpha-orm,Alpha ORM,ORM,ACTIVE,,,,,,BUILT_IN\r
                    beta,Beta Checks,API_TOOLKIT,MAINTENANCE,0.3,,BUILT_IN,,BUILT_IN,NONE\r
                    gate,Gate 0,APPLICATION_SERVER,ACTIVE,22.0,,,,,\r
                    """);
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValue("text/csv; charset=utf-8; header=present");
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"catalog-"
                            + catalog.revision().substring(0, 12) + ".csv\"");
            assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
        }
    }

    @Test
    void theObjectHasEverything() {
        try (TestServer server = TestServer.start()) {
            String address = "/"
                    + server.get("/catalog.json")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            JsonNode catalog = JsonMapper.shared().readTree(server.get(address).body());
            JsonNode counts = catalog.path("counts");
            int known = catalog.path("frameworks")
                    .valueStream()
                    .mapToInt(framework -> framework.at("/coverage/known").asInt())
                    .sum();
            int claims = catalog.path("frameworks")
                    .valueStream()
                    .mapToInt(framework -> framework.path("claims").size())
                    .sum();

            assertThat(address).contains(catalog.path("revision").asString());
            assertThat(catalog.propertyNames())
                    .containsExactly(
                            "revision",
                            "checkedOn",
                            "counts",
                            "categories",
                            "standards",
                            "datastores",
                            "runtimes",
                            "organizations",
                            "features",
                            "frameworks",
                            "relationships");
            assertThat(catalog.path("frameworks"))
                    .hasSize(counts.path("frameworks").asInt());
            assertThat(catalog.path("relationships"))
                    .hasSize(counts.path("relationships").asInt());
            assertThat(catalog.path("features")).hasSize(counts.path("features").asInt());
            assertThat(claims).isEqualTo(known).isGreaterThan(3_000);
            assertThat(catalog.path("frameworks").valueStream())
                    .anyMatch(framework ->
                            framework.at("/claims/0/evidence/0/url").asString().startsWith("https://"));
        }
    }

    @Test
    void oneThatWasReplacedIsThereForAsLongAsItIsHeld() {
        ChangingCatalog catalog = new ChangingCatalog();
        try (TestServer server = TestServer.start(TestServer.settings(), catalog.engine())) {
            String first = "/catalog/" + catalog.revision() + ".csv";
            catalog.change();
            String second = "/catalog/" + catalog.revision() + ".csv";

            assertThat(server.get(first).body()).contains("Gate 0").doesNotContain("Gate 1");
            assertThat(server.get(second).body()).contains("Gate 1").doesNotContain("Gate 0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog",
                "/catalog/",
                "/catalog/x.csv",
                "/catalog/0000000000000000000000000000000000000000000000000000000000000000.json",
                "/catalog/0000000000000000000000000000000000000000000000000000000000000000.xml",
                "/catalog.xml"
            })
    void othersAreNotThere(String path) {
        try (TestServer server = TestServer.start(TestServer.settings(), new ChangingCatalog().engine())) {
            assertThat(server.get(path).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"json", "csv"})
    void itIsReadCompressedTaggedAndUnderABasePath(String suffix) {
        ChangingCatalog catalog = new ChangingCatalog();
        String path = "/facts/catalog/" + catalog.revision() + "." + suffix;
        try (TestServer server =
                TestServer.start(TestServer.settings("/facts", StatusMode.STANDARD, List.of("*")), catalog.engine())) {
            HttpResponse<String> response = server.get(path, "Accept-Encoding", "gzip");
            String tag = response.headers().firstValue("ETag").orElseThrow();

            assertThat(server.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(server.send(server.request(path).method("HEAD", BodyPublishers.noBody()))
                            .body())
                    .isEmpty();
            assertThat(server.send(server.request(path).POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void limitsThatAreTooLowForItAreSaid() {
        QueryLimits low = new QueryLimits(
                65_536,
                4_000,
                200,
                64,
                128,
                16,
                600,
                50,
                50,
                10,
                100,
                1_000,
                20,
                100,
                20_000,
                QueryLimits.DEFAULTS.time());
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), low);
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            HttpResponse<String> response = server.get("/catalog/" + engine.revision() + ".json");

            assertThat(response.statusCode()).isEqualTo(501);
            assertThat(response.body()).contains("LIMIT_EXCEEDED", "at most 20");
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            List<CSVRecord> rows =
                    csv(server.get("/catalog/" + engine.revision() + ".csv").body());
            JsonNode json = JsonMapper.shared()
                    .readTree(server.get("/catalog/" + engine.revision() + ".json")
                            .body());

            assertThat(rows.stream().map(CSVRecord::size).distinct()).hasSize(1);
            assertThat(rows.get(1).get(1)).startsWith(HostileCatalog.MARKUP.substring(0, 20));
            assertThat(json.at("/frameworks/0/name").asString()).startsWith("<img src=x onerror=window.ran=1>");
        }
    }
}
