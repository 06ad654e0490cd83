package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.http.admission.AdmissionSettings;
import dev.frameworkgraph.http.admission.BudgetSettings;
import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.TrustedDocuments;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Cards and badges, as pictures and as JSON. */
class CardsTest {

    private static final TestServer SHIPPED = TestServer.start();
    private static final TestServer SAMPLE =
            TestServer.start(TestServer.settings(), QueryEngine.of(SampleCatalog.graph(), QueryLimits.DEFAULTS));
    private static final Set<String> SHAPES = Set.of("rect", "path", "circle", "text", "title", "desc", "style", "svg");

    @AfterAll
    static void stop() {
        SHIPPED.close();
        SAMPLE.close();
    }

    private static Document picture(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        Document picture = XmlDocuments.parse(response.body());
        assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
        return picture;
    }

    @Test
    void everyFrameworkHasACardThatNamesNothingElsewhere() {
        for (Framework framework : ShippedEngine.GRAPH.catalog().frameworks()) {
            HttpResponse<String> response = SHIPPED.get("/card/framework/" + framework.slug() + ".svg");
            assertThat(response.statusCode()).as(framework.slug()).isEqualTo(200);
            Document picture = picture(response);
            assertThat(XmlDocuments.texts(picture, "title")).containsExactly(framework.name());
            assertThat(XmlDocuments.texts(picture, "desc").get(0)).startsWith(framework.summary());
            assertThat(response.body().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                    .doesNotContain("http://", "https://", "url(", "href", "@import", "<script");
        }
    }

    @Test
    void aFrameworkShowsWhatItIs() {
        assertThat(XmlDocuments.texts(picture(SAMPLE.get("/card/framework/alpha.svg")), "text"))
                .containsExactly(
                        "Web framework",
                        "Alpha",
                        "2.0",
                        "2026-02-01",
                        "Sample web framework with decorated handlers.",
                        "Runs on",
                        "Python >=3.12",
                        "Licence",
                        "BSD-3-Clause",
                        "Features known",
                        "4 of 5",
                        "Built in",
                        "3",
                        "Third party",
                        "1",
                        "Unknown",
                        "1",
                        "Framework Graph",
                        "checked on 2026-11-21");
    }

    @Test
    void featuresStandBesideEachOther() {
        Document picture = picture(SAMPLE.get(
                "/card/matrix.svg?frameworks=alpha,beta&features=routing.declarative,data.request-validation"));

        assertThat(XmlDocuments.texts(picture, "text")).startsWith("Alpha", "Beta Checks");
        assertThat(XmlDocuments.texts(picture, "desc").get(0))
                .contains("Declarative routing: Alpha built in, Beta Checks not applicable");
    }

    @Test
    void aComparisonShowsAsManyDifferencesAsAreAskedFor() {
        List<String> texts =
                XmlDocuments.texts(picture(SHIPPED.get("/card/compare.svg?frameworks=flask,django&rows=3")), "text");

        assertThat(texts)
                .startsWith("Flask", "Django", "Kind")
                .contains("Latest release")
                .anyMatch(text -> text.matches("and [0-9]+ more"));
        assertThat(texts)
                .filteredOn(text -> text.matches("[0-9]+ of [0-9]+ features differ.*"))
                .hasSize(1);
    }

    @Test
    void aStackNamesItsMembersAndHowEachNeedIsMet() {
        List<String> texts = XmlDocuments.texts(
                picture(SHIPPED.get("/card/stack.svg?must=api.openapi,orm.async&language=PYTHON&for=stack")), "text");

        assertThat(texts)
                .startsWith("A stack for 3 needs")
                .contains("OpenAPI generation", "Proven to be the cheapest.");
    }

    @Test
    void needsThatNothingMeetsAreAnsweredInWords() {
        Document picture =
                picture(SHIPPED.get("/card/stack.svg?language=PYTHON,RUST&kind=WEB_FRAMEWORK,ORM&must=admin.auto"));

        assertThat(XmlDocuments.texts(picture, "text").get(0)).isEqualTo("Framework Graph");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/card/framework/flsk.svg | 404 | did you mean flask",
                "/card/compare.svg?frameworks=flask,djang | 404 | did you mean django",
                "/card/matrix.svg?frameworks=flask&features=api.openap | 404 | did you mean api.openapi",
                "/card/stack.svg?must=api.openap | 404 | api.openap",
                "/card/stack.svg | 400 | names 1 to 30 needs, not 0",
                "/card/stack.svg?kind=NO_SUCH | 400 | NO_SUCH",
                "/card/compare.svg?frameworks=flask | 400 | takes 2 to 5 names",
                "/card/compare.svg?frameworks=a,b,c,d,e,f | 400 | at most 5 names",
                "/card/compare.svg?frameworks=flask,django&rows=x | 400 | a number from 0 to 40",
                "/card/matrix.svg?frameworks=flask | 400 | features=api.openapi",
                "/card/framework/flask.svg?theme=blue | 400 | one of auto, light, dark",
                "/card/framework/flask.svg?theme=dark&theme=light | 400 | more than once",
                "/card/nothing.svg | 404 | Nothing is at this address",
                "/card | 404 | Nothing is at this address",
                "/card/framework/%01%0B%EF%BF%BE.svg | 404 | Nothing is called",
                "/badge/flsk.svg | 404 | Nothing is called",
                "/badge/flask/api.openap.svg | 404 | did you mean api.openapi",
                "/badge/flask | 404 | Nothing is at this address",
                "/badge/flask.svg?show=all | 400 | one of version, status",
            })
    void whatCannotBeDrawnIsToldOnAPicture(String path, int status, String told) {
        HttpResponse<String> response = SHIPPED.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        Document picture = picture(response);
        assertThat(picture.getDocumentElement().getTextContent()).contains(told);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/badge/flask.svg,                             Flask: 3.1.3",
        "/badge/flask.svg?show=status,                 Flask: active",
        "/badge/flask.svg?label=%3Cweb%3E,             <web>: 3.1.3",
        "/badge/django/orm.relational.svg,             Object-relational mapping: built in",
        "/badge/flask/orm.relational.svg?label=ORM,    ORM: third party",
    })
    void badgesSayOneFact(String path, String title) {
        Document badge = picture(SHIPPED.get(path));

        assertThat(XmlDocuments.texts(badge, "title")).containsExactly(title);
        assertThat(String.join(": ", XmlDocuments.texts(badge, "text"))).isEqualTo(title);
    }

    @Test
    void badgesComeAsShieldsTakesThem() {
        assertThat(SHIPPED.get("/badge/flask.json").body())
                .isEqualTo(
                        "{\"schemaVersion\":1,\"label\":\"Flask\",\"message\":\"3.1.3\",\"color\":\"#0b5d6b\",\"cacheSeconds\":300}");
        HttpResponse<String> unknown = SHIPPED.get("/badge/flsk.json");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"isError\":true");
    }

    @Test
    void aThemeIsTakenFromTheSurroundingsOrForced() {
        String automatic = SHIPPED.get("/card/framework/flask.svg").body();
        String light = SHIPPED.get("/card/framework/flask.svg?theme=light").body();
        String dark = SHIPPED.get("/card/framework/flask.svg?theme=dark").body();

        assertThat(automatic).contains("@media(prefers-color-scheme:dark)", "#fcfcfa", "#14181f");
        assertThat(light).contains("#fcfcfa").doesNotContain("@media", "#14181f");
        assertThat(dark).contains("#14181f").doesNotContain("@media", "#fcfcfa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card/framework/flask.svg", "/badge/flask.svg", "/badge/flask.json"})
    void picturesAreKeptAndAskedForAgainByTheirTag(String path) {
        HttpResponse<String> response = SHIPPED.get(path);
        String tag = response.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = SHIPPED.get(path, "If-None-Match", tag);

        assertThat(response.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("cross-origin");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(SHIPPED.get(path, "Accept-Encoding", "gzip").headers().firstValue("ETag"))
                .isNotEqualTo(response.headers().firstValue("ETag"));
        assertThat(SAMPLE.get(path.replace("flask", "alpha"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void picturesCanOnlyBeRead() {
        String path = "/card/framework/flask.svg";

        assertThat(SHIPPED.send(SHIPPED.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> response = SHIPPED.send(SHIPPED.request(path).POST(BodyPublishers.ofString("a")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void cardsArePaidForUnlessTheyAreRemembered() {
        BudgetSettings budgets = new BudgetSettings(1_500, Duration.ofHours(1), List.of(), List.of());
        LoadSettings load = new LoadSettings(AdmissionSettings.DEFAULTS, budgets, 4096, Duration.ofSeconds(60));
        try (TestServer server = TestServer.start(TestServer.settings(), load, ShippedEngine.ENGINE)) {
            String stack = "/card/stack.svg?must=api.openapi&should=";
            assertThat(server.get(stack).headers().firstValue("RateLimit")).isPresent();
            HttpResponse<String> dear = server.get(stack + "orm.async");

            assertThat(dear.statusCode()).isEqualTo(429);
            assertThat(picture(dear).getDocumentElement().getTextContent()).contains("come back");
            assertThat(dear.headers().firstValue("Retry-After")).isPresent();
            assertThat(server.get(stack).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServerOfTrustedDocumentsDrawsCardsToo() {
        PersistedDocuments documents =
                new PersistedDocuments(new TrustedDocuments(Map.of("a", "{__typename}")), true, 0);
        QueryEngine engine = QueryEngine.of(
                QuerySchema.shipped(),
                SampleCatalog.graph(),
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, documents, 0));
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            assertThat(server.get("/graphql?query=%7Ba:__typename%7D").statusCode())
                    .isEqualTo(422);
            assertThat(server.get("/card/framework/alpha.svg").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/card/framework/alpha.svg",
                "/card/compare.svg?frameworks=alpha,beta",
                "/card/matrix.svg?frameworks=alpha,beta&features=data.request-validation",
                "/card/stack.svg?must=data.request-validation",
                "/card/framework/%3Cscript%3Ewindow.ran=1%3C%2Fscript%3E.svg",
                "/card/stack.svg?must=%3Cscript%3Ewindow.ran=1",
            })
    void markupInTheCatalogIsDrawnAsWritten(String path) {
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        try (TestServer server = TestServer.start(TestServer.settings(), engine)) {
            Document picture = picture(server.get(path));
            assertThat(XmlDocuments.elements(picture, "*"))
                    .extracting(Element::getTagName)
                    .isSubsetOf(SHAPES);
            assertThat(XmlDocuments.elements(picture, "*"))
                    .allSatisfy(
                            element -> assertThat(element.getAttribute("onload") + element.getAttribute("onmouseover"))
                                    .isEmpty());
            assertThat(picture.getDocumentElement().getTextContent()).contains("<");
        }
    }
}
