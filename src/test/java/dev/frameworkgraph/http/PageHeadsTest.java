package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of themselves to those who preview a link, and who may frame them. */
class PageHeadsTest {

    private static final TestServer SERVER = TestServer.start();
    private static final TestServer PUBLIC =
            started(new EmbedSettings("https://frameworks.example.org/graph", List.of("https://wiki.example.org")));
    private static final Pattern META = Pattern.compile("<meta (?:name|property)=\"([^\"]+)\" content=\"([^\"]*)\" />");

    @AfterAll
    static void stop() {
        SERVER.close();
        PUBLIC.close();
    }

    private static TestServer started(EmbedSettings embeds) {
        return TestServer.start(TestServer.settings(), embeds, new CurrentEngine(ShippedEngine.ENGINE));
    }

    private static String meta(String page, String name) {
        List<String> contents = new ArrayList<>();
        Matcher matcher = META.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                contents.add(matcher.group(2));
            }
        }
        assertThat(contents).as(name).hasSizeLessThan(2);
        return contents.isEmpty() ? "" : contents.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Framework Graph | frameworks, | /",
                "/?q=rest | Framework Graph | frameworks, | /",
                "/framework/flask | Flask | Small WSGI web framework | /framework/flask",
                "/framework/Flask?v=2 | Flask | Small WSGI web framework | /framework/flask",
                "/feature/api.openapi | OpenAPI generation | Counts if: | /feature/api.openapi",
                "/compare | Compare | frameworks, | /compare",
                "/compare?frameworks=flask,Django | Flask, Django | features differ | /compare?frameworks=flask,django",
                "/choose?must=api.openapi | What do you need? | frameworks, | /choose",
                "/graph?roots=flask | What goes with Flask | built on | /graph?roots=flask",
            })
    void everyViewSaysWhatItShows(String path, String title, String description, String canonical) {
        String page = PUBLIC.get(path).body();

        assertThat(page)
                .contains(
                        "<title>" + title + (title.equals("Framework Graph") ? "" : " · Framework Graph") + "</title>");
        assertThat(meta(page, "og:title")).isEqualTo(title);
        assertThat(meta(page, "description")).contains(description).isEqualTo(meta(page, "og:description"));
        assertThat(meta(page, "og:url")).isEqualTo("https://frameworks.example.org/graph" + canonical);
        assertThat(meta(page, "og:image")).isEqualTo("https://frameworks.example.org/graph/embed/preview.png");
        assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
    }

    @ParameterizedTest
    @CsvSource({
        "/framework/flsk,            404",
        "/feature/api.openap,        404",
        "/embed/framework/flsk,      404",
        "/compare?frameworks=flsk,   200",
        "/graph?roots=flsk,          200",
        "'/compare?frameworks=a,b,c,d,e,f,g', 200",
    })
    void whatIsNotThereIsNoPageToFindButShowsWhatWasMeant(String path, int status) {
        HttpResponse<String> response = PUBLIC.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).contains("<main id=\"content\"").doesNotContain("og:");
    }

    @Test
    void theHostThatAClientNamesIsBelievedOnlyOnThisMachine() {
        String own = SERVER.get("/framework/flask").body();
        String forged = SERVER.sendRaw("""
                GET /framework/flask HTTP/1.1\r
                Host: evil.example\r
                X-Forwarded-Host: evil.example\r
                Connection: close\r
                \r
                """);

        assertThat(meta(own, "og:url")).isEqualTo("http://127.0.0.1:" + SERVER.port() + "/framework/flask");
        assertThat(forged).contains("og:title").doesNotContain("evil", "og:url", "og:image", "oembed");
    }

    @Test
    void thePreviewIsAPictureThatNetworksTake() {
        HttpResponse<String> picture = SERVER.get("/embed/preview.png");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(100_000);
    }

    @Test
    void pagesAreAskedForAgainByTheirTag() {
        HttpResponse<String> page = SERVER.get("/framework/flask");
        String tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(SERVER.get("/framework/flask", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(PUBLIC.get("/framework/flask", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/embed/framework/flask", "/embed/compare?frameworks=flask,django", "/embed/graph?roots=flask"})
    void framesAreForThoseWhoAreNamed(String path) {
        assertThat(policy(SERVER, path)).endsWith("; frame-ancestors *");
        assertThat(policy(PUBLIC, path)).endsWith("; frame-ancestors https://wiki.example.org 'self'");
        try (TestServer closed = started(new EmbedSettings("", List.of()))) {
            assertThat(policy(closed, path)).endsWith("; frame-ancestors 'self'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed", "/framework/flask", "/choose", "/graphiql/"})
    void otherPagesAreFramedByNobody(String path) {
        assertThat(policy(SERVER, path)).endsWith("; frame-ancestors 'none'");
    }

    private static String policy(TestServer server, String path) {
        return server.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void markupInTheCatalogStaysTextInHeads() {
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            String plain = server.get("/choose").body();
            for (String path : List.of(
                    "/framework/alpha",
                    "/compare?frameworks=alpha,beta",
                    "/graph?roots=alpha",
                    "/embed/framework/alpha")) {
                String page = server.get(path).body();
                assertThat(page).contains("&lt;img src=x onerror=").doesNotContain("<img", "<svg", "window.ran=1>");
                assertThat(page.split("<script", -1)).hasSameSizeAs(plain.split("<script", -1));
            }
        }
    }
}
