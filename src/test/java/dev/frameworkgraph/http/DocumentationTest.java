package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.documentation.DocumentedType;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the documentation over HTTP. */
class DocumentationTest {

    private static final TestServer SERVER = TestServer.start();
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void everyTypeHasAPageWithEveryField() {
        for (DocumentedType type : ShippedEngine.ENGINE.documentation().types()) {
            HttpResponse<String> page = SERVER.get("/docs/" + type.name());

            assertThat(page.statusCode()).as(type.name()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>" + type.name() + "</h1>");
            type.fields().forEach(field -> assertThat(page.body()).contains(" id=\"" + field.name() + "\""));
            type.inputs().forEach(input -> assertThat(page.body()).contains(" id=\"" + input.name() + "\""));
            type.values().forEach(value -> assertThat(page.body()).contains(" id=\"" + value.name() + "\""));
        }
    }

    @Test
    void everyLinkLeadsSomewhereHere() {
        Map<String, Set<String>> anchorsByPath = new LinkedHashMap<>();
        Set<String> wanted = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/docs"));
        while (!open.isEmpty()) {
            String page = open.poll();
            String body = SERVER.get(page).body();
            anchorsByPath.put(page, found(ANCHOR, body));
            for (String link : found(LINK, body)) {
                URI target = URI.create(page).resolve(link.replace("&#39;", "'"));
                boolean within = target.getHost() == null && target.getPath().startsWith("/docs");
                if (within && !target.getPath().contains(".") && !anchorsByPath.containsKey(target.getPath())) {
                    anchorsByPath.put(target.getPath(), Set.of());
                    open.add(target.getPath());
                }
                if (target.getHost() == null) {
                    assertThat(link).startsWith(link.startsWith("#") ? "#" : page.equals("/docs") ? "./" : "../");
                    wanted.add(target.getPath() + (target.getFragment() == null ? "" : "#" + target.getFragment()));
                }
            }
        }
        assertThat(anchorsByPath).hasSizeGreaterThan(200);
        wanted.forEach(
                target -> assertThat(leads(target, anchorsByPath)).as(target).isTrue());
    }

    private static boolean leads(String target, Map<String, Set<String>> anchorsByPath) {
        String[] parts = target.split("#", 2);
        Set<String> anchors = anchorsByPath.get(parts[0]);
        return anchors == null
                ? SERVER.get(parts[0]).statusCode() == 200
                : parts.length == 1 || anchors.contains(parts[1]);
    }

    private static Set<String> found(Pattern pattern, String body) {
        return pattern.matcher(body)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"Framwork, Framework", "framework, Framework", "FeatureSuport, FeatureSupport"})
    void aNameThatIsSlightlyWrongIsUnderstood(String written, String meant) {
        HttpResponse<String> response = SERVER.get("/docs/" + written);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Did you mean", "href=\"../docs/" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/Framework/", "/docs/Framework/slug", "/docs/nothing.css", "/docs/__Type"})
    void otherPathsLeadNowhere(String path) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aNameThatIsMarkupIsShownAsWritten() {
        String page =
                SERVER.get("/docs/%3Cscript%3Ewindow%2Eran=1%3C%2Fscript%3E").body();

        assertThat(page).doesNotContain("<script>");
        assertThat(SERVER.get("/docs/%3Cimg%20src=x%20onerror=ran()%3E").body())
                .contains("&lt;img src=x onerror=ran()&gt;")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/Framework", "/docs/changelog", "/docs/Nothing"})
    void pagesRunOnlyWhatComesFromHere(String page) {
        HttpResponse<String> response = SERVER.get(page);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.body()).doesNotContainPattern("<script(?![^>]*src=)|\\son[a-z]+=|style=|javascript:");
    }

    @Test
    void pagesAreRevalidatedAndCompressed() {
        HttpResponse<String> page = SERVER.get("/docs/Framework");
        String tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get("/docs/Framework", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(SERVER.get("/docs/Framework", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(SERVER.get("/docs/Framework").body()).isEqualTo(page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/Framework", "/docs/docs.css"})
    void pagesCanOnlyBeRead(String path) {
        HttpResponse<String> response = SERVER.send(SERVER.request(path).POST(BodyPublishers.ofString("a")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(SERVER.send(SERVER.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOverviewTellsTheLimitsOfThisServer() {
        QueryLimits few = QueryLimits.DEFAULTS;
        QueryEngine engine = QueryEngine.of(ShippedEngine.GRAPH, few);
        try (TestServer server =
                TestServer.start(TestServer.settings("/some/prefix", StatusMode.STANDARD, List.of()), engine)) {
            assertThat(server.get("/some/prefix/docs").body())
                    .contains("<strong>5,000</strong> units", "<strong>16</strong> levels", "RATE_LIMITED");
            assertThat(server.get("/docs").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theCatalogHasNoSayInIt() {
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            for (String page : List.of("/docs", "/docs/Framework", "/docs/FeatureSupport", "/docs/changelog")) {
                assertThat(server.get(page).body()).isEqualTo(SERVER.get(page).body());
            }
        }
    }
}
