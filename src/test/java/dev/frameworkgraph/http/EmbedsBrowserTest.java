package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Embeds in a real browser, within pages of another origin. */
class EmbedsBrowserTest {

    private static final String SHADOW = "document.querySelector('framework-graph-card').shadowRoot";

    private static TestServer server;
    private static ForeignPage elsewhere;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        server = TestServer.start(TestServer.settings("/some/prefix", StatusMode.STANDARD, List.of("*")));
        elsewhere = new ForeignPage();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
            elsewhere.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.size(1280, 900);
        browser.prefer("light");
    }

    private static String own(String path) {
        return "http://127.0.0.1:" + server.port() + "/some/prefix" + path;
    }

    private static void nothingWentWrong() {
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/embed/framework/flask | Flask",
                "/embed/framework/flask?show=features | OpenAPI generation",
                "/embed/compare?frameworks=flask,django&show=differences | Django",
                "/embed/graph?roots=flask | What goes with Flask",
                "/embed/framework/flsk | No framework",
                "/embed/compare?frameworks=flask,djang | did you mean django",
            })
    void aFrameTellsAPageElsewhereHowHighItIs(String path, String shown) {
        elsewhere.show("<h1>Elsewhere</h1><iframe id=f width=600 height=300 src=\"" + own(path) + "\"></iframe>");
        browser.visit(elsewhere.address());
        browser.driver().switchTo().frame("f");
        browser.await("main", shown);
        browser.driver().switchTo().defaultContent();
        browser.awaitTrue("heights.length > 0 && heights.at(-1)[1].height > 60");
        Object last = browser.run("return heights.at(-1)");
        assertThat(((List<?>) last).get(0)).isEqualTo("http://127.0.0.1:" + server.port());
        assertThat(((List<?>) last).get(1).toString()).contains("type=framework-graph:height");
        Object told = ((Map<?, ?>) ((List<?>) last).get(1)).get("height");
        browser.driver().switchTo().frame("f");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.run("return Math.ceil(document.body.getBoundingClientRect().height)"))
                .isEqualTo(told);
        assertThat(browser.hosts()).containsOnly("127.0.0.1:" + server.port());
        browser.driver().switchTo().defaultContent();
        nothingWentWrong();
    }

    @Test
    void aFrameIsRefusedWhereItsAncestorIsNotNamed() {
        EmbedSettings settings = new EmbedSettings("", List.of("https://wiki.example.org"));
        try (TestServer closed =
                TestServer.start(TestServer.settings(), settings, new CurrentEngine(ShippedEngine.ENGINE))) {
            elsewhere.show("<h1>Elsewhere</h1><iframe src=\"http://127.0.0.1:" + closed.port()
                    + "/embed/framework/flask\"></iframe>");
            browser.visit(elsewhere.address());
            browser.await("h1");
            browser.run("return new Promise(done => setTimeout(done, 300))");
            assertThat(browser.messages())
                    .anySatisfy(message -> assertThat(message).contains("frame-ancestors"));
            assertThat(browser.run("return heights.length")).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/framework/flask", "/embed", "/graphiql/"})
    void otherPagesAreNotFramed(String path) {
        elsewhere.show("<h1>Elsewhere</h1><iframe src=\"" + own(path) + "\"></iframe>");
        browser.visit(elsewhere.address());
        browser.await("h1");
        browser.run("return new Promise(done => setTimeout(done, 300))");
        assertThat(browser.messages()).anySatisfy(message -> assertThat(message).contains("frame-ancestors"));
    }

    @Test
    void aFrameTakesTheThemeThatItIsTold() {
        browser.prefer("light");
        assertThat(background("/embed/framework/flask")).isEqualTo("rgb(252, 252, 250)");
        assertThat(background("/embed/framework/flask?theme=dark")).isEqualTo("rgb(20, 24, 31)");
        browser.prefer("dark");
        assertThat(background("/embed/framework/flask")).isEqualTo("rgb(20, 24, 31)");
        assertThat(background("/embed/framework/flask?theme=light")).isEqualTo("rgb(252, 252, 250)");
        nothingWentWrong();
    }

    private static Object background(String path) {
        browser.visit(own(path));
        browser.await("main h1");
        return browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/framework/sqlalchemy?show=features",
                "/embed/compare?frameworks=flask,django,fastapi",
                "/embed/graph?roots=flask",
                "/embed",
                "/embed?what=matrix",
                "/embed?what=comparison",
            })
    void aPhoneNeedsNoScrollingToTheSide(String path) {
        browser.size(320, 640);
        browser.visit(own(path));
        browser.await("main h1");
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
        nothingWentWrong();
    }

    @Test
    void linksOfAFrameOpenElsewhere() {
        browser.visit(own("/embed/framework/flask?show=features&theme=dark"));
        browser.await("main h1");
        assertThat(
                        browser.run(
                                "return [...document.links].every(link => link.target === '_blank' || document.querySelector('base').target === '_blank')"))
                .isEqualTo(true);
        assertThat(browser.await("#whole").getDomProperty("href")).isEqualTo(own("/framework/flask?show=features"));
    }

    @Test
    void theElementShowsAFrameworkOnAPageElsewhereUnderAStrictPolicy() {
        String origin = "http://127.0.0.1:" + server.port();
        elsewhere.show(
                "<framework-graph-card framework=flask></framework-graph-card><script async src=\""
                        + own("/embed/framework-graph.js") + "\"></script>",
                "default-src 'none'; img-src data:; script-src " + origin + " " + ForeignPage.scriptHash()
                        + "; connect-src " + origin);
        browser.visit(elsewhere.address());
        browser.awaitTrue(SHADOW + "?.querySelector('h2')?.textContent === 'Flask'");
        assertThat(browser.run("return " + SHADOW + ".querySelector('a').href")).isEqualTo(own("/framework/flask"));
        assertThat(browser.run("return getComputedStyle(" + SHADOW + ".querySelector('article')).backgroundColor"))
                .isEqualTo("rgb(252, 252, 250)");
        browser.prefer("dark");
        assertThat(browser.run("return getComputedStyle(" + SHADOW + ".querySelector('article')).backgroundColor"))
                .isEqualTo("rgb(20, 24, 31)");
        browser.run("document.querySelector('framework-graph-card').setAttribute('framework', 'django')");
        browser.awaitTrue(SHADOW + ".querySelector('h2')?.textContent === 'Django'");
        browser.run("document.querySelector('framework-graph-card').setAttribute('framework', 'flsk')");
        browser.awaitTrue(SHADOW + ".textContent.includes('No framework “flsk”')");
        nothingWentWrong();
    }

    @Test
    void theElementMakesFramesAsHighAsWhatIsInThem() {
        elsewhere.show(
                "<script async src=\"" + own("/embed/framework-graph.js")
                        + "\"></script><framework-graph-card view=compare frameworks=flask,django show=differences></framework-graph-card>");
        browser.visit(elsewhere.address());
        browser.awaitTrue("parseInt(" + SHADOW + "?.querySelector('iframe')?.style.height) > 2000");
        assertThat(browser.run("return " + SHADOW + ".querySelector('iframe').src"))
                .isEqualTo(own("/embed/compare?frameworks=flask%2Cdjango&show=differences"));
        browser.run("document.querySelector('framework-graph-card').setAttribute('view', 'matrix');"
                + "document.querySelector('framework-graph-card').setAttribute('features', 'api.openapi')");
        browser.awaitTrue(SHADOW + ".querySelector('img')?.naturalWidth > 300");
        nothingWentWrong();
    }

    @Test
    void theElementHasTheColoursOfTheExplorer() {
        String css = server.get("/some/prefix/page.css").body();
        String script = server.get("/some/prefix/embed/framework-graph.js").body();

        assertThat(Pattern.compile("#[0-9a-f]{6}")
                        .matcher(script)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(color -> assertThat(css).contains(color));
    }

    @Test
    void theLinesToCopyFollowWhatIsChosen() {
        browser.visit(own("/framework/flask"));
        browser.await(".actions a", "Embed").click();
        browser.await("h1", "Embed");
        browser.awaitTrue("document.querySelector('.preview img')?.naturalWidth === 480");
        assertThat(browser.await(".snippet code").getText())
                .isEqualTo("<a href=\"" + own("/framework/flask") + "\"><img src=\"" + own("/card/framework/flask.svg")
                        + "\" alt=\"Framework: flask\"></a>");

        choose("what", "Comparison, as a frame");
        browser.await(".chips button", "flask");
        browser.await("#frameworks").sendKeys("django", Keys.ENTER);
        browser.awaitTrue(
                "document.querySelector('.preview iframe')?.src.endsWith('/embed/compare?frameworks=flask,django')");
        choose("theme", "Dark");
        browser.awaitTrue(
                "document.querySelector('.preview iframe')?.src.endsWith('frameworks=flask,django&theme=dark')");
        browser.awaitTrue("document.querySelector('.preview iframe').height > 1000");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("theme");
        assertThat(browser.all(".snippet h3")).hasSize(3);
        assertThat(browser.all(".snippet code").get(1).getText())
                .contains("<framework-graph-card view=\"compare\" frameworks=\"flask,django\" theme=\"dark\"");
        browser.await("#copy-0").click();

        choose("what", "Badge");
        browser.await("#feature").sendKeys("api.openapi", Keys.ENTER);
        browser.awaitTrue("document.querySelector('.preview img')?.src.includes('/api.openapi.svg')");
        choose("what", "Support matrix, as a picture");
        browser.awaitTrue("document.querySelector('.preview img')?.naturalWidth > 400");
        browser.screenshot("embed");
        String address = browser.address();
        browser.visit(address);
        browser.awaitTrue("document.querySelector('.preview img')?.naturalWidth > 400");
        nothingWentWrong();
    }

    private static void choose(String id, String option) {
        new Select(browser.await("#" + id)).selectByVisibleText(option);
    }

    @Test
    void everySnippetShowsSomethingOnAPageElsewhere() {
        for (String what :
                List.of("card", "framework", "comparison", "differences", "matrix", "graph", "stack", "badge")) {
            browser.visit(own("/embed?what=" + what));
            browser.await(".snippet code");
            String html = browser.all(".snippet code").get(0).getText();
            elsewhere.show("<h1>Elsewhere</h1>" + html);
            browser.visit(elsewhere.address());
            browser.await("h1");
            browser.awaitTrue("document.querySelector('img')?.naturalWidth > 60 || heights.length > 0");
        }
        nothingWentWrong();
    }

    @Test
    void nothingInTheCatalogRuns() {
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        try (TestServer hostile = TestServer.start(TestServer.settings(), engine)) {
            String base = "http://127.0.0.1:" + hostile.port();
            for (String path : List.of(
                    "/embed/framework/alpha?show=features",
                    "/embed/compare?frameworks=alpha,beta",
                    "/embed/graph?roots=alpha",
                    "/embed?what=matrix&frameworks=alpha&label=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                    "/embed?framework=%22%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E&what=badge",
                    "/card/framework/alpha.svg",
                    "/card/stack.svg?must=data.request-validation",
                    "/badge/alpha.svg?label=%3Cscript%3Ewindow.ran=1%3C/script%3E")) {
                browser.visit(base + path);
                browser.awaitTrue("document.querySelector('main h1, text')");
                assertThat(browser.run("return window.ran === undefined"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(browser.all("[onerror], [onload], [onmouseover], script:not([src])"))
                        .as(path)
                        .isEmpty();
            }
            browser.messages();
            elsewhere.show(
                    "<script async src=\"" + base
                            + "/embed/framework-graph.js\"></script><framework-graph-card framework=alpha></framework-graph-card>");
            browser.visit(elsewhere.address());
            browser.awaitTrue(SHADOW + "?.querySelector('h2')?.textContent.startsWith('<img src=x')");
            assertThat(browser.run(
                            "return window.ran === undefined && " + SHADOW + ".querySelector('img, script') === null"))
                    .isEqualTo(true);
        }
    }
}
