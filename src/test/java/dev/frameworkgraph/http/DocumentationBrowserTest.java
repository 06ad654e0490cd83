package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What people do in the documentation, in a real browser, under a path prefix. */
class DocumentationBrowserTest extends BrowserJourney {

    @Test
    void aFieldIsFoundByItsNameAndItsSampleQueryIsAnsweredInGraphiQl() {
        visit("/");
        browser.await("header nav a", "Docs").click();
        browser.await("h1", "API documentation");
        browser.driver().switchTo().activeElement().sendKeys("/");
        browser.driver().switchTo().activeElement().sendKeys("framework.rel");
        browser.await(".found a", ".releases").click();
        browser.awaitTrue("location.pathname + location.hash === '/some/prefix/docs/Framework#releases'");
        browser.await("#releases summary").click();
        browser.await("#releases pre", "framework(by: {slug: \"flask\"})");
        browser.screenshot("docs-framework");

        browser.await("#releases .as-graphql").click();
        browser.await(".graphiql-execute-button");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(90), Duration.ofSeconds(3)).until(unused -> {
            boolean answered = browser.await(".result-window").getText().contains("totalCount");
            if (!answered) {
                browser.await(".graphiql-execute-button").click();
            }
            return answered;
        });
    }

    @Test
    void theFilterNarrowsATypeToItsFieldsAndLeadsOnToAllTypes() {
        visit("/docs/FeatureSupport");
        browser.await("#filter").sendKeys("verified");
        browser.awaitTrue("document.querySelectorAll('.member:not([hidden])').length === 2");
        browser.await(".nothing a", "Look in all types").click();
        browser.await("h1", "API documentation");
        browser.await(".found a", ".verifiedOn");
        assertThat(browser.await("#filter").getDomProperty("value")).isEqualTo("verified");
        browser.screenshot("docs-filter");
        browser.await("#filter").sendKeys(Keys.ESCAPE);
        browser.awaitTrue("document.querySelectorAll('.types > li:not([hidden])').length > 100");
        browser.await("#filter").sendKeys("nothing like it");
        browser.await(".nothing", "Nothing here is called");
    }

    @Test
    void theKeyboardLeadsFromTheFilterToWhatItFound() {
        visit("/docs");
        browser.await("#filter").sendKeys("importance", Keys.ARROW_DOWN, Keys.NULL);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.awaitTrue("/\\/docs\\/\\w+$/.test(location.pathname)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/Query", "/docs/FrameworkWhere", "/docs/FrameworkKind", "/docs/changelog"})
    void aPhoneNeedsNoScrollingToTheSideInLightAndDark(String path) {
        browser.size(360, 740);
        browser.prefer("dark");
        visit(path);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        String dark = String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
        browser.prefer("light");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(dark);
    }
}
