package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.ShippedEngine;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

/** GraphiQL in a real browser that can reach this server only. */
class GraphiQlBrowserTest extends BrowserJourney {

    @Test
    void answersAnExampleWithTheDocumentationOpenAndNothingFromElsewhere() {
        visit("/graphiql/");
        browser.await(".graphiql-execute-button");
        browser.await(".graphiql-doc-explorer-content");
        assertThat(browser.all(".graphiql-tab")).hasSize(10);
        awaitAnswerWith("totalCount");
        browser.screenshot("graphiql");
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.hosts()).containsOnly("127.0.0.1:" + server.port());

        visit("/compare?frameworks=flask,pyramid");
        browser.await(".as-graphql").click();
        browser.await(".graphiql-execute-button");
        assertThat(browser.all(".graphiql-tab")).hasSize(1);
        awaitAnswerWith("columns");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void hearsOfASubscription() {
        visit("/graphiql/?query=subscription%7BcatalogChanged%7Bcatalog%7Brevision%7D%7D%7D");
        awaitAnswerWith(ShippedEngine.ENGINE.revision());
    }

    /** Asks until the answer is there, for a click before the schema has arrived does nothing. */
    private static void awaitAnswerWith(String text) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(90), Duration.ofSeconds(3)).until(unused -> {
            boolean answered = result().contains(text);
            if (!answered) {
                browser.await(".graphiql-execute-button").click();
            }
            return answered;
        });
    }

    /** The editor wraps lines and puts no-break spaces between words. */
    private static String result() {
        return browser.await(".result-window").getText().replaceAll("[\\s\\u00a0]+", "");
    }
}
