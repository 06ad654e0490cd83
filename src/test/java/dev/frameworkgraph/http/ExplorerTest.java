package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What people do in the explorer, in a real browser, under a path prefix. */
class ExplorerTest extends BrowserJourney {

    private static String focused() {
        return String.valueOf(browser.run("return document.activeElement.id || document.activeElement.textContent"));
    }

    @Test
    void searchFindsAsOneTypesAndTheWayBackLeadsToWhatWasFound() {
        visit("/");
        browser.await(".doors");
        browser.driver().switchTo().activeElement().sendKeys("/");
        assertThat(focused()).isEqualTo("search");
        browser.driver().switchTo().activeElement().sendKeys("openapi");
        browser.await("h1", "“openapi”");
        browser.await(".others a", "OpenAPI generation");
        assertThat(browser.address()).endsWith("/some/prefix/?q=openapi");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("article h1");
        assertThat(browser.address()).contains("/some/prefix/feature/api.openapi");
        assertThat(browser.driver().getTitle()).endsWith(" · Framework Graph");
        assertThat(focused()).isEqualTo(browser.await("h1").getText());

        browser.driver().navigate().back();
        browser.await("h1", "“openapi”");
        assertThat(browser.await("#search").getDomProperty("value")).isEqualTo("openapi");
        browser.driver().navigate().back();
        browser.await(".doors");
    }

    @Test
    void filtersAreLinksThatCountWhatTheyLeave() {
        visit("/");
        WebElement orm = browser.await("#kind-ORM");
        String count = orm.findElement(By.cssSelector(".quiet")).getText();
        orm.click();
        browser.await(".results h2", count + " frameworks");
        assertThat(browser.address()).endsWith("/?kind=ORM");
        assertThat(focused()).isEqualTo("kind-ORM");
        assertThat(browser.all(".rows article"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).contains("ORM"));
    }

    @Test
    void aFrameworkShowsItsClaimsWithEvidenceRelationshipsAndReleases() {
        visit("/framework/flask");
        browser.await("h1", "Flask");
        browser.await("[id='routing.declarative'] summary").click();
        WebElement source = browser.await("[id='routing.declarative'] .source");
        assertThat(source.getDomAttribute("target")).isEqualTo("_blank");
        assertThat(source.getDomAttribute("rel")).contains("noopener");
        assertThat(source.getDomAttribute("href")).startsWith("https://");
        browser.await(".relationships div", "built on");
        browser.await("#releases tbody th", "3.1.3");
        browser.await("#alternatives a", "Compare with");
        browser.await(".tallies button", "None").click();
        assertThat(browser.all(".claim summary"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.getText()).contains("None"));
        browser.screenshot("explorer-framework");
    }

    @Test
    void anAddressMaySayWhichClaimIsMeant() {
        visit("/framework/django#orm.relational");
        browser.await("[id='orm.relational'][open] .evidence");
    }

    @Test
    void aNameThatIsSlightlyWrongIsUnderstood() {
        visit("/framework/flsk");
        WebElement meant = browser.await(".lead a", "flask");
        assertThat(browser.driver().getTitle()).startsWith("No framework “flsk”");
        meant.click();
        browser.await("h1", "Flask");
        browser.await("header nav a", "Choose").click();
        browser.await(".needs");
        assertThat(browser.address()).endsWith("/some/prefix/choose");
        visit("/feature/routing.declaratve");
        browser.await("h1", "No feature");
        browser.await(".lead a", "Declarative routing").click();
        browser.await(".claim summary", "Flask");
    }

    @Test
    void aComparisonShowsOnlyDifferencesWhenAskedTo() {
        visit("/compare?frameworks=flask,django");
        browser.await("thead th", "Django");
        int rows = browser.all(".sides button").size();
        int marked = browser.all(".sides .mark").size();
        browser.await("#differences").click();
        browser.awaitTrue("location.search.includes('show=differences')");
        browser.awaitTrue("document.querySelectorAll('.sides button').length === " + marked);
        assertThat(marked).isBetween(1, rows - 1);
        assertThat(focused()).isEqualTo("differences");

        browser.await("[id='row-orm.relational']").click();
        browser.await(".detail .source");
        browser.await("#picker").sendKeys("pyramid", Keys.ENTER);
        browser.await("thead th", "Pyramid");
        browser.await("#take-flask").click();
        browser.awaitTrue("document.querySelectorAll('thead th').length === 3");
        browser.screenshot("explorer-compare");
    }

    @Test
    void needsRankFrameworksAsTheyAreTickedAndComposeAStack() {
        visit("/choose");
        browser.await(".answers", "Tick a feature");
        browser.await("#filter").sendKeys("openapi gen");
        browser.await("[id='need-api.openapi']").click();
        browser.await(".ranking li", "OpenAPI generation");
        int fitting = browser.all(".ranking > li").size();
        assertThat(fitting).isPositive();
        new Select(browser.await("#need-language")).selectByVisibleText("Python");
        new Select(browser.await(".wanted select")).selectByVisibleText("Should");
        browser.awaitTrue("location.search === '?should=api.openapi&language=PYTHON'");
        browser.await(".modes label", "A stack").click();
        browser.await(".members");
        assertThat(browser.address()).endsWith("&for=stack");

        String address = browser.address();
        browser.visit(address);
        browser.await(".members");
        browser.await(".wanted", "OpenAPI generation");
        browser.screenshot("explorer-choose");
    }

    @Test
    void aNeighbourhoodIsDrawnAndListed() {
        visit("/graph?roots=flask");
        browser.await(".picture canvas");
        browser.await(".zoom button");
        browser.await(".neighbours li", "Werkzeug");
        new Select(browser.await("#graph-relations")).selectByVisibleText("What there is instead");
        browser.await(".neighbours li", "alternative to");
        assertThat(browser.address()).endsWith("/graph?roots=flask&relations=instead");
        browser.await(".picture canvas");
        browser.screenshot("explorer-graph");
    }

    @Test
    void theWayBackLeadsToWhereOneWas() {
        visit("/?kind=WEB_FRAMEWORK");
        browser.await(".rows article");
        browser.run("window.scrollTo(0, 700)");
        browser.awaitTrue("scrollY === 700");
        browser.run("document.querySelectorAll('.rows h3 a')[6].click()");
        browser.await(".framework h1");
        browser.awaitTrue("scrollY === 0");
        browser.driver().navigate().back();
        browser.await(".rows article");
        browser.awaitTrue("scrollY === 700");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=rest",
                "/framework/sqlalchemy",
                "/feature/api.openapi",
                "/compare?frameworks=flask,django,fastapi,pyramid,litestar",
                "/choose?must=api.openapi,orm.async&should=jobs.schedule&for=stack",
                "/graph?roots=flask",
                "/framework/nothing-like-it",
            })
    void aPhoneNeedsNoScrollingToTheSideInLightAndDark(String path) {
        browser.size(360, 740);
        browser.prefer("dark");
        visit(path);
        browser.await("main h1");
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        String dark = String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
        browser.prefer("light");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(dark);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldWithAWayOn() {
        visit("/");
        browser.await(".doors");
        browser.run("window.fetch = () => Promise.reject(new TypeError('offline'))");
        browser.await("header nav a", "Choose").click();
        browser.await("[role=alert]", "The server does not answer.");
        browser.run("delete window.fetch");
        visit("/choose");
        browser.await(".needs");
        browser.messages();
    }
}
