package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of the explorer, and pages of the documentation, as axe-core judges them, in light and dark. */
class ExplorerAccessibilityTest {

    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run({ runOnly: arguments[0].split(' '), resultTypes: ['violations'] }).then(found => done(
                found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact)).flatMap(rule =>
                    rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`))));
            """;

    private static final String ALL = "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice";

    private static String axe;
    private static TestServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        server = TestServer.start();
        try (InputStream script = ExplorerAccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
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
                "/?q=rest&kind=API_TOOLKIT",
                "/framework/alembic#migrations.versioned",
                "/framework/sqlalchemy",
                "/feature/orm.async",
                "/compare",
                "/compare?frameworks=alembic,sqlalchemy",
                "/choose?must=api.openapi&not=admin.auto&datastore=postgresql",
                "/choose?must=api.openapi,orm.async&for=stack",
                "/graph?roots=alembic",
                "/framework/nothing-like-it",
                "/embed",
                "/embed?what=comparison",
                "/embed?what=stack&must=api.openapi",
                "/embed/framework/alembic?show=features",
                "/embed/compare?frameworks=alembic,sqlalchemy",
                "/embed/graph?roots=alembic",
                "/docs",
                "/docs/Query",
                "/docs/FrameworkWhere",
                "/docs/SupportLevel",
                "/docs/changelog",
                "/docs/Nothing",
            })
    void nothingSeriousIsFound(String path) {
        browser.prefer("light");
        browser.visit("http://127.0.0.1:" + server.port() + path);
        browser.await("main h1");
        browser.run(axe);
        assertThat(serious(ALL)).as("light").isEmpty();
        browser.prefer("dark");
        assertThat(serious("color-contrast")).as("dark").isEmpty();
    }

    private static List<String> serious(String rules) {
        Object found = browser.driver().executeAsyncScript(SERIOUS, rules);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** At the width of a phone cells stand below each other and filters are folded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/compare?frameworks=alembic,sqlalchemy",
                "/choose?must=api.openapi",
                "/embed",
                "/embed/framework/alembic",
                "/docs/Query"
            })
    void nothingSeriousIsFoundOnAPhone(String path) {
        browser.size(360, 740);
        nothingSeriousIsFound(path);
        browser.size(1280, 900);
    }
}
