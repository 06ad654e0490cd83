package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.HostileCatalog;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view over a catalog whose every text is markup and script: it is shown as written, and nothing runs. */
class HostileTextTest {

    private static TestServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        QueryEngine engine = QueryEngine.of(HostileCatalog.graph(), QueryLimits.DEFAULTS);
        server = TestServer.start(TestServer.settings(), engine);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=img",
                "/?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "/framework/alpha#routing.declarative",
                "/framework/beta#data.request-validation",
                "/framework/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "/feature/data.request-validation",
                "/feature/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "/compare?frameworks=alpha,beta",
                "/compare?frameworks=alpha,%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "/choose?must=data.request-validation",
                "/choose?must=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "/choose?must=orm.relational&for=stack",
                "/graph?roots=alpha",
                "/graph?roots=alpha,%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
            })
    void nothingRuns(String path) {
        browser.visit("http://127.0.0.1:" + server.port() + path);
        browser.await("main h1");
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        browser.run("document.querySelectorAll('.sides button').forEach(button => button.click())");
        browser.awaitTrue("!document.querySelector('.detail') || document.querySelector('.detail .evidence')");

        assertThat(browser.await("main").getText()).contains("<img src=x");
        assertThat(browser.run("return window.ran === undefined")).isEqualTo(true);
        assertThat(browser.all("main img, main script, main [onload], main [onmouseover], main [href^='javascript']"))
                .isEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:window.ran=1",
                " JavaScript:window.ran=1",
                "data:text/html,x",
                "file:///etc/passwd",
                "//["
            })
    void addressesThatAreNoneOfTheWebAreNoLinks(String address) {
        browser.visit("http://127.0.0.1:" + server.port() + "/");
        Object made = browser.driver()
                .executeAsyncScript(
                        "import('/explorer/dom.js').then(dom => arguments[1](dom.outside(arguments[0], 'x').outerHTML))",
                        address);

        assertThat(made).isEqualTo("<span>x</span>");
    }
}
