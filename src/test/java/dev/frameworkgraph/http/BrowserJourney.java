package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A real browser before a server under a path prefix, at a desk to begin with; nothing may go wrong in it or come from elsewhere. */
abstract class BrowserJourney {

    static TestServer server;
    static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        server = TestServer.start(TestServer.settings("/some/prefix", StatusMode.STANDARD, List.of("*")));
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

    @BeforeEach
    void atADesk() {
        browser.size(1280, 900);
        browser.prefer("light");
    }

    @AfterEach
    void nothingWentWrongAndNothingCameFromElsewhere() {
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.hosts()).containsOnly("127.0.0.1:" + server.port());
    }

    static void visit(String path) {
        browser.visit("http://127.0.0.1:" + server.port() + "/some/prefix" + path);
    }
}
