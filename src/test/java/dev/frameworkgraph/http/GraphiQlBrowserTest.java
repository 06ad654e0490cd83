package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * GraphiQL in a real browser that can reach this server only. Needs Chromium and its driver; CI must have them, elsewhere the test is
 * skipped with a message.
 */
class GraphiQlBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static TestServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (System.getenv("CI") == null) {
            assumeTrue(installed, "The browser test is skipped: install chromium and chromium-driver to run it");
        }
        assertThat(installed).as("CI needs chromium and chromium-driver").isTrue();
        server = TestServer.start(TestServer.settings("/some/prefix", StatusMode.STANDARD, List.of("*")));
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        browser = new ChromeDriver(options());
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1400,900",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void answersAnExampleWithTheDocumentationOpenAndNothingFromElsewhere() throws IOException {
        browser.get("http://127.0.0.1:" + server.port() + "/some/prefix/");
        browser.findElement(By.linkText("Open GraphiQL")).click();
        await(".graphiql-execute-button");
        await(".graphiql-doc-explorer-content");
        List<WebElement> tabs = browser.findElements(By.cssSelector(".graphiql-tab"));
        assertThat(tabs).hasSize(10);
        new WebDriverWait(browser, Duration.ofSeconds(90), Duration.ofSeconds(3)).until(unused -> asked());
        Files.write(
                Files.createDirectories(Path.of("target/screenshots")).resolve("graphiql.png"),
                browser.getScreenshotAs(OutputType.BYTES));
        Stream<LogEntry> messages = browser.manage().logs().get(LogType.BROWSER).getAll().stream();
        assertThat(messages.map(LogEntry::toString)).isEmpty();
        assertThat(hostsOfResources()).containsOnly("127.0.0.1:" + server.port());
    }

    /** Whether the answer is there; asks for it when it is not, for a click before the schema has arrived does nothing. */
    private static boolean asked() {
        boolean answered = result().contains("totalCount");
        if (!answered) {
            await(".graphiql-execute-button").click();
        }
        return answered;
    }

    /** The editor wraps lines and puts no-break spaces between words. */
    private static String result() {
        String text = browser.findElement(By.cssSelector(".result-window")).getText();
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static WebElement await(String selector) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(unused -> browser.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> hostsOfResources() {
        List<?> hosts = (List<?>) browser.executeScript(
                "return performance.getEntriesByType('resource').map(entry => new URL(entry.name).host)");
        return hosts == null ? List.of() : hosts.stream().map(String::valueOf).toList();
    }
}
