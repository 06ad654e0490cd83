package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.EngineSettings;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.QuerySchema;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.query.TrustedDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer and embeds work where nothing but trusted documents is answered. */
class PageDocumentsTest {

    private static final Pattern BEGIN = Pattern.compile("`query ");

    private static TestServer server;
    private static @Nullable Browser opened;

    private static QueryEngine engine(TrustedDocuments trusted) {
        return QueryEngine.of(
                QuerySchema.shipped(),
                ShippedEngine.GRAPH,
                List.of(),
                new EngineSettings(QueryLimits.DEFAULTS, new PersistedDocuments(trusted, true, 0), 0));
    }

    @BeforeAll
    static void open() throws IOException {
        server = TestServer.start(TestServer.settings(), engine(DocumentManifests.readWithPages(List.of())));
    }

    @AfterAll
    static void close() {
        server.close();
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void everyQueryOfTheModulesIsThereAndFits() throws IOException {
        long queries = 0;
        try (Stream<Path> modules = Files.walk(Path.of("src/main/web"))) {
            for (Path module :
                    modules.filter(file -> file.toString().endsWith(".js")).toList()) {
                queries += BEGIN.matcher(Files.readString(module)).results().count();
            }
        }

        assertThat(PageDocuments.textsById()).hasSize((int) queries * 2);
        assertThat(engine(new TrustedDocuments(PageDocuments.textsById())).trustedProblems())
                .isEmpty();
    }

    @Test
    void otherDocumentsAreRefused() {
        assertThat(server.post("{\"query\":\"{__typename}\"}").body()).contains("DOCUMENT_NOT_TRUSTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=jobs",
                "/framework/flask",
                "/framework/nobody",
                "/feature/api.openapi",
                "/feature/nothing",
                "/compare",
                "/compare?frameworks=flask,django&show=differences",
                "/choose?must=api.openapi",
                "/choose?must=api.openapi&for=stack",
                "/graph",
                "/graph?roots=flask",
                "/embed",
                "/embed/framework/flask",
                "/embed/compare?frameworks=flask,django",
                "/embed/graph?roots=flask"
            })
    void everyViewIsShown(String path) {
        Browser browser = opened == null ? Browser.open() : opened;
        opened = browser;
        browser.visit("http://127.0.0.1:" + server.port() + path);

        assertThat(browser.await("h1").getText()).isNotBlank();
        assertThat(browser.await("main").getText()).doesNotContain("trusted documents");
        assertThat(browser.messages()).isEmpty();
    }
}
