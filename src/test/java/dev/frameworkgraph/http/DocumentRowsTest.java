package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents in the jar, each at its address, as JSON and as rows; nothing else is answered. */
class DocumentRowsTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start(TestServer.settings(), engine());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static QueryEngine engine() throws IOException {
        PersistedDocuments documents = new PersistedDocuments(DocumentManifests.read(List.of()), true, 0);
        return QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, documents, 0));
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(server.get(path).body());
    }

    private static List<CSVRecord> csv(String path) throws IOException {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        try (CSVParser parser = CSVParser.parse(
                response.body(),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frameworks",
                "frameworks?kind=ORM&status=ACTIVE&language=PYTHON&datastore=postgresql&component=false",
                "frameworks?search=async+orm&first=5",
                "claims?slug=django",
                "claims?slug=django&level=NONE",
                "support?frameworks=flask,django&features=api.openapi,orm.relational",
                "support?frameworks=flask&frameworks=pyramid",
                "feature?key=api.openapi",
                "features",
                "relationships?source=flask",
                "releases?slug=sqlalchemy",
                "latest-releases?kind=WEB_FRAMEWORK",
                "counts",
                "counts?by=STATUS&kind=ORM",
                "catalog",
                "openapi-on-asgi",
                "side-by-side?rows=compare.groups.rows",
                "scheduled-jobs-with-pyramid",
                "stack",
                "fastapi-and-werkzeug",
                "inherited-from-starlette",
                "orms-by-datastore?rows=frameworks.nodes",
                "leaving-django",
            })
    void everyDocumentHasRows(String address) throws IOException {
        String csv = "/documents/" + (address.contains("?") ? address.replace("?", ".csv?") : address + ".csv");

        assertThat(csv(csv)).isNotEmpty();
        assertThat(server.get(csv.replace(".csv", ".ndjson")).body().lines()).hasSize(csv(csv).size());
    }

    @Test
    void aTableOfClaims() {
        HttpResponse<String> response =
                server.get("/documents/support.csv?frameworks=flask,django&features=admin.auto,api.openapi");

        assertThat(response.body()).startsWith("framework.slug,framework.name,claim.feature.key,");
        assertThat(response.body().lines().map(line -> line.split(",", 7)).map(cells -> cells[0] + " " + cells[2]))
                .containsExactly(
                        "framework.slug claim.feature.key",
                        "flask api.openapi",
                        "django api.openapi",
                        "flask admin.auto",
                        "django admin.auto");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8; header=present");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"support.csv\"");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void theJsonFormIsTheAnswerAndWithRowsAnArray() {
        assertThat(json("/documents/frameworks.json?slugs=flask")
                        .at("/data/frameworks/nodes/0/slug")
                        .asString())
                .isEqualTo("flask");
        assertThat(json("/documents/frameworks.json?slugs=flask&rows=frameworks.nodes")
                        .at("/0/slug")
                        .asString())
                .isEqualTo("flask");
        assertThat(server.get("/documents/frameworks.json?rows=frameworks.nodes", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/json; charset=utf-8");
    }

    @Test
    void rowsOfAllPagesAreAsManyAsThereAre() throws IOException {
        int total = json("/documents/frameworks.json?first=1")
                .at("/data/frameworks/totalCount")
                .asInt();

        assertThat(total).isGreaterThan(200);
        assertThat(csv("/documents/frameworks.csv").stream()
                        .map(row -> row.get("slug"))
                        .distinct())
                .hasSize(total);
        assertThat(json("/documents/frameworks.json?rows=frameworks.nodes")).hasSize(total);
        assertThat(csv("/documents/frameworks.csv?first=7")).hasSize(7);
        assertThat(csv("/documents/frameworks.csv?variables=%7B%22first%22:7%7D"))
                .hasSize(7);
        assertThat(server.get("/documents/frameworks.ndjson").body().lines().map(JsonMapper.shared()::readTree))
                .hasSize(total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/documents/frameworks.csv", "/documents/frameworks.csv?first=2", "/documents/catalog.json"})
    void whatIsUnchangedIsNotSentAgain(String path) {
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(path.replaceFirst("\\.\\w+", ".ndjson"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/frameworks.csv", "/documents/frameworks.csv?first=2"})
    void aHeadHasNoBody(String path) {
        HttpResponse<String> response = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("ETag"))
                .isEqualTo(server.get(path).headers().firstValue("ETag"));
    }

    @Test
    void shortAnswersAreCompressedAndRemembered() {
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> response = server.get("/documents/frameworks.csv?first=50", "Accept-Encoding", "gzip");

            assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(response.headers().firstValue("Content-Disposition")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /documents/nothing.csv                            | 404 | no document "nothing"
        /documents/nothing                                | 404 | no document "nothing"
        /documents/frameworks.xml                         | 404 | .csv
        /documents/.csv                                   | 404 | no document ""
        /documents/frameworks.csv?rows=frameworks         | 200 | nodes.slug
        /documents/frameworks.csv?rows=nodes              | 400 | frameworks.nodes
        /documents/frameworks.csv?bom=maybe               | 400 | true or false
        /documents/frameworks.ndjson?bom=true             | 400 | no parameter "bom"
        /documents/frameworks.json?knd=ORM                | 400 | no parameter "knd"
        /documents/frameworks?knd=ORM                     | 400 | slugs, kind, status
        /documents/frameworks.csv?first=many              | 400 | "first" must be a whole number
        /documents/frameworks.csv?component=1             | 400 | "component" must be true or false
        /documents/frameworks.csv?kind=ORM&kind=CMS       | 400 | more than once
        /documents/frameworks.csv?kind=NONE               | 422 | kind
        /documents/frameworks.csv?first=1000              | 422 | LIMIT_EXCEEDED
        /documents/frameworks.csv?after=x                 | 422 | INVALID_CURSOR
        /documents/frameworks.csv?variables=[]            | 422 | must be a JSON object
        /documents/support.csv                            | 422 | frameworks
        /documents/support.csv?frameworks=falsk           | 422 | "suggestions":["flask"]
        /documents/what-changed.csv                       | 422 | held
        """)
    void whatIsWrongIsSaidAndNeverLooksLikeATable(String path, int status, String text) {
        HttpResponse<String> response = server.get(path.replace("[", "%5B").replace("]", "%5D"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body().replace("\\\"", "\"")).contains(text);
        if (status != 200) {
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .contains("json");
            assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void itIsOnlyRead() {
        HttpResponse<String> response =
                server.send(server.request("/documents/frameworks.csv").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void aParameterWithoutValueIsAsIfLeftOut() throws IOException {
        assertThat(csv("/documents/frameworks.csv?first=3&kind=&slugs=")).hasSize(3);
        assertThat(server.get("/documents/catalog.csv?bom=true").body()).startsWith("\uFEFFcatalog.revision,");
    }

    @Test
    void itIsThereUnderABasePath() throws IOException {
        try (TestServer based =
                TestServer.start(TestServer.settings("/facts", StatusMode.STANDARD, List.of("*")), engine())) {
            assertThat(based.get("/facts/documents/catalog.csv").body()).startsWith("catalog.revision,");
            assertThat(based.get("/documents/catalog.csv").statusCode()).isEqualTo(404);
        }
    }
}
