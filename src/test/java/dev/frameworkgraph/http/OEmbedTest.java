package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other sites are told to show for an address of this one. */
class OEmbedTest {

    private static final String BASE = "https://frameworks.example.org/graph";
    private static final TestServer SERVER = started(ShippedEngine.ENGINE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static TestServer started(QueryEngine engine) {
        return TestServer.start(
                TestServer.settings(), new EmbedSettings(BASE, List.of("*")), new CurrentEngine(engine));
    }

    private static String path(String url) {
        return "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void aFrameworkIsAFrame() {
        assertThat(SERVER.get(path(BASE + "/framework/flask")).body())
                .isEqualTo(
                        "{\"version\":\"1.0\",\"type\":\"rich\",\"title\":\"Flask\",\"provider_name\":\"Framework Graph\","
                                + "\"provider_url\":\"https://frameworks.example.org/graph/\",\"cache_age\":300,"
                                + "\"html\":\"<iframe src=\\\"https://frameworks.example.org/graph/embed/framework/flask\\\" title=\\\"Flask\\\""
                                + " width=\\\"640\\\" height=\\\"520\\\" style=\\\"border:0\\\" loading=\\\"lazy\\\"></iframe>\","
                                + "\"width\":640,\"height\":520}");
    }

    @Test
    void theSameComesAsXml() {
        HttpResponse<String> response = SERVER.get(
                path(BASE + "/embed/compare?frameworks=flask%2Cdjango") + "&format=xml&maxwidth=400&maxheight=300");
        Document xml = XmlDocuments.parse(response.body());

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml; charset=utf-8");
        assertThat(XmlDocuments.texts(xml, "type")).containsExactly("rich");
        assertThat(XmlDocuments.texts(xml, "width")).containsExactly("400");
        assertThat(XmlDocuments.texts(xml, "html").get(0))
                .startsWith(
                        "<iframe src=\"" + BASE + "/embed/compare?frameworks=flask,django\" title=\"Flask, Django\"");
    }

    @Test
    void cardsAndNeedsArePhotosThatFit() {
        JsonNode needs = json(SERVER.get(path(BASE + "/choose?must=api.openapi&language=PYTHON") + "&maxwidth=280"));

        assertThat(needs.path("type").asString()).isEqualTo("photo");
        assertThat(needs.path("url").asString()).isEqualTo(BASE + "/card/stack.svg?must=api.openapi&language=PYTHON");
        assertThat(needs.path("width").asInt()).isEqualTo(280);
        assertThat(needs.path("height").asInt()).isBetween(60, 280);
        assertThat(json(SERVER.get(path(BASE + "/card/framework/flask.svg")))
                        .path("width")
                        .asInt())
                .isEqualTo(480);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/framework/flsk | 404",
                "/framework/../framework/flask | 404",
                "/ | 404",
                "/compare | 404",
                "/graphiql/ | 404",
                "/card/nothing.svg | 404",
                "/choose | 400",
                "/card/compare.svg?frameworks=flask | 400",
                "/compare?frameworks=%zz | 404",
            })
    void whatCannotBeEmbeddedIsNotFound(String path, int status) {
        HttpResponse<String> response = SERVER.get(path(BASE + path));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("error").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://frameworks.example.org/framework/flask,            404",
        "https://frameworks.example.org.evil.example/graph/framework/flask, 404",
        "http://frameworks.example.org/graph/framework/flask,       404",
        "https://frameworks.example.org/graphs/framework/flask,     404",
        "javascript:alert(1),                                       404",
        "'',                                                        400",
    })
    void addressesElsewhereAreNotFound(String url, int status) {
        assertThat(SERVER.get(path(url)).statusCode()).isEqualTo(status);
    }

    @Test
    void anotherFormatIsRefused() {
        HttpResponse<String> response = SERVER.get(path(BASE + "/framework/flask") + "&format=yaml");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").asString()).contains("json, xml");
    }

    @Test
    void pagesLeadToIt() {
        Matcher link = Pattern.compile(
                        "type=\"(?:application/json|text/xml)\\+oembed\" title=\"Flask\" href=\"([^\"]+)\"")
                .matcher(SERVER.get("/framework/flask").body());

        assertThat(link.results().map(found -> found.group(1).replace("&amp;", "&")))
                .hasSize(2)
                .allSatisfy(address -> {
                    assertThat(address).startsWith(BASE + "/oembed?format=");
                    assertThat(SERVER.get(address.substring(BASE.length())).statusCode())
                            .isEqualTo(200);
                });
    }

    @Test
    void aServerWhoseAddressNobodyKnowsSaysSo() {
        try (TestServer server = TestServer.start()) {
            String raw = server.sendRaw(
                    "GET /oembed?url=https://evil.example/framework/flask HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(raw).startsWith("HTTP/1.1 400").contains("--public-url").doesNotContain("iframe");
        }
    }

    @Test
    void markupInTheCatalogStaysWithinItsAttribute() {
        try (TestServer server = started(QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS))) {
            String html = json(server.get(path(BASE + "/framework/alpha")))
                    .path("html")
                    .asString();
            assertThat(html)
                    .matches(
                            "<iframe src=\"[^\"<>]+\" title=\"[^\"<>]+\" width=\"640\" height=\"520\" style=\"border:0\" loading=\"lazy\"></iframe>");
            assertThat(XmlDocuments.texts(
                                    XmlDocuments.parse(server.get(path(BASE + "/framework/alpha") + "&format=xml")
                                            .body()),
                                    "title")
                            .get(0))
                    .startsWith("<img src=x");
        }
    }
}
