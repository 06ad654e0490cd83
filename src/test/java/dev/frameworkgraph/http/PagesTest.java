package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.SchemaText;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The landing page, GraphiQL, the schema and health. */
class PagesTest {

    private static final TestServer SERVER = TestServer.start();
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/,                    text/html; charset=utf-8,       Framework Graph",
        "/index.html,          text/html; charset=utf-8,       Framework Graph",
        "/page.css,            text/css; charset=utf-8,        {",
        "/compare,             text/html; charset=utf-8,       Framework Graph",
        "/framework/flask,       text/html; charset=utf-8,       Framework Graph",
        "/explorer/main.js,    text/javascript; charset=utf-8, ;",
        "/explorer/cytoscape.js, text/javascript; charset=utf-8, Cytoscape",
        "/explorer/icon.svg,   image/svg+xml,                  <svg",
        "/graphiql/,           text/html; charset=utf-8,       GraphiQL",
        "/graphiql/setup.js,   text/javascript; charset=utf-8, graphql",
        "/schema.graphql,      text/plain; charset=utf-8,      type Query",
        "/health/live,         text/plain; charset=utf-8,      live",
        "/health/ready,        text/plain; charset=utf-8,      ready",
    })
    void pagesAreServed(String path, String contentType, String content) {
        HttpResponse<String> response = SERVER.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(contentType);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.body()).contains(content);
    }

    @Test
    void graphiQlIsFoundWithoutItsSlash() {
        HttpResponse<String> response = SERVER.get("/graphiql?query=%7Ba%7D");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("graphiql/?query=%7Ba%7D");
        assertThat(SERVER.get("/graphiql").headers().firstValue("Location")).hasValue("graphiql/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/choose", "/framework/flask", "/graphiql/"})
    void everyLinkOfAPageLeadsSomewhereHere(String page) {
        Matcher links = LINK.matcher(SERVER.get(page).body());

        assertThat(links.results().map(link -> link.group(1)).toList())
                .isNotEmpty()
                .allSatisfy(link -> {
                    if (link.startsWith("http://127.0.0.1:" + SERVER.port() + "/oembed?")) {
                        return; // has to be whole
                    }
                    assertThat(link).startsWith(page.matches("/\\w+/\\w+") ? "../" : "./");
                    String path = URI.create(page).resolve(link).toString();
                    assertThat(SERVER.get(path).statusCode()).as(path).isEqualTo(200);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/choose", "/framework/flask", "/graphiql/"})
    void pagesRunOnlyWhatComesFromHere(String page) {
        String policy =
                SERVER.get(page).headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy.split("; *", -1))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'none'");
        assertThat(policy).doesNotContain("unsafe-eval", "http:", "https:", "*", "script-src 'self' ");
        assertThat(SERVER.get(page).headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/choose", "/framework/flask", "/graphiql/"})
    void pagesHaveNoScriptsWithinThem(String page) {
        assertThat(SERVER.get(page).body())
                .doesNotContainPattern("<script(?![^>]*src=)|\\son[a-z]+=|style=|javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/../pom.xml",
                "/..",
                "/./page.css",
                "//page.css",
                "/%2e%2e/catalog/features.yaml",
                "/%2e%2e%2fcatalog%2ffeatures.yaml",
                "/..%2fcatalog/features.yaml",
                "/..%5ccatalog%5cfeatures.yaml",
                "/..\\catalog\\features.yaml",
                "/%252e%252e/catalog/features.yaml",
                "/..;/catalog/features.yaml",
                "/.../catalog/features.yaml",
                "/%c0%ae%c0%ae/catalog/features.yaml",
                "/%uff0e%uff0e/catalog/features.yaml",
                "/graphiql/../index.html",
                "/graphiql/..%2findex.html",
                "/graphiql/%2e%2e/%2e%2e/catalog/features.yaml",
                "/graphiql/assets",
                "/graphiql/assets/",
                "/graphiql/nothing.js",
                "/graphiql/x/graphiql",
                "/page.css%00.html",
                "/page.css/",
                "/catalog/features.yaml",
                "/schema/query.graphqls",
                "/META-INF/MANIFEST.MF",
                "/dev/frameworkgraph/cli/Main.class",
                "/web/index.html",
                "/GRAPHIQL/",
                "/graphql/more",
                "/framework",
                "/framework/",
                "/framework/a/b",
                "/framework/any",
                "/feature/any",
                "/embed/",
                "/embed/framework",
                "/embed/framework/any",
                "/embed/feature/api.openapi",
                "/embed/choose",
                "/compare/",
                "/health",
                "/file:/etc/passwd",
            })
    void otherPathsLeadNowhere(String path) {
        String response = SERVER.sendRaw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(response).matches("(?s)HTTP/1.1 (404 Not Found|400 Bad Request)\r\n.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frameworks", "/a/b"})
    void everythingMovesUnderTheBasePath(String base) {
        try (TestServer server = TestServer.start(TestServer.settings(base, StatusMode.STANDARD, List.of("*")))) {
            for (String path : new String[] {
                "/",
                "/graphiql/",
                "/page.css",
                "/graph",
                "/framework/flask",
                "/schema.graphql",
                "/health/ready",
                "/graphql?query=%7B__typename%7D"
            }) {
                assertThat(server.get(base + path).statusCode()).as(path).isEqualTo(200);
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(server.get(base + "/graphiql").headers().firstValue("Location"))
                    .hasValue("graphiql/");
        }
    }

    @Test
    void theBasePathIsFoundWithoutItsSlash() {
        try (TestServer server =
                TestServer.start(TestServer.settings("/a/frameworks", StatusMode.STANDARD, List.of("*")))) {
            HttpResponse<String> response = server.get("/a/frameworks");

            assertThat(response.statusCode()).isEqualTo(308);
            assertThat(response.headers().firstValue("Location")).hasValue("frameworks/");
        }
    }

    @Test
    void theSchemaIsTheShippedOne() {
        assertThat(SERVER.get("/schema.graphql").body()).isEqualTo(SchemaText.shipped());
    }

    @Test
    void readyNamesTheRevision() {
        String revision = GraphQlAnswer.of(SERVER.get("/graphql?query=%7Bcatalog%7Brevision%7D%7D"))
                .body()
                .at("/data/catalog/revision")
                .stringValue();

        assertThat(SERVER.get("/health/ready").body()).isEqualTo("ready " + revision + "\n");
        assertThat(SERVER.get("/health/live").body()).isEqualTo("live\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql/setup.js", "/schema.graphql"})
    void filesAreRevalidated(String path) {
        String tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = SERVER.get(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(SERVER.get(path, "Accept-Encoding", "gzip").headers().firstValue("ETag"))
                .isNotEqualTo(SERVER.get(path).headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.css", "/schema.graphql"})
    void filesCanOnlyBeRead(String path) {
        HttpResponse<String> response = SERVER.send(SERVER.request(path).POST(BodyPublishers.ofString("a")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(SERVER.send(SERVER.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }
}
