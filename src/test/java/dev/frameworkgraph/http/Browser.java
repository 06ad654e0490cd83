package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser that can reach this machine only. Needs Chromium and its driver; CI must have them, elsewhere the test is
 * skipped with a message.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Pattern UNKNOWN_PAGE =
            Pattern.compile("/(?:framework|feature)/[^/ ]+ - Failed to load resource: .* a status of 404");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (System.getenv("CI") == null) {
            assumeTrue(installed, "The browser test is skipped: install chromium and chromium-driver to run it");
        }
        assertThat(installed).as("CI needs chromium and chromium-driver").isTrue();
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        return new Browser(new ChromeDriver(options()));
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

    ChromeDriver driver() {
        return driver;
    }

    void visit(String address) {
        driver.get(address);
    }

    /** The first element that is shown. */
    WebElement await(String selector) {
        return until(
                selector,
                () -> all(selector).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** The first element with this text within it. */
    WebElement await(String selector, String text) {
        return until(
                selector + " with " + text,
                () -> all(selector).stream()
                        .filter(element -> element.getText().contains(text))
                        .findFirst()
                        .orElse(null));
    }

    void awaitTrue(String script) {
        until(script, () -> Boolean.TRUE.equals(run("return Boolean(" + script + ")")) ? true : null);
    }

    private <T> T until(String what, Supplier<T> found) {
        return new WebDriverWait(driver, PATIENCE, PAUSE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + " at " + driver.getCurrentUrl())
                .until(unused -> found.get());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Object run(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** As on a phone for a width below 500, else as on a desk. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void prefer(String colorScheme) {
        List<Map<String, String>> features = List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** What pages wrote to the console since this was last asked for, but for those that are answered 404 as they should be. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .filter(message -> !UNKNOWN_PAGE.matcher(message).find())
                .toList();
    }

    /** The hosts of everything that the page loaded. */
    List<String> hosts() {
        return ((List<?>) run("return performance.getEntriesByType('resource').map(entry => new URL(entry.name).host)"))
                .stream().map(String::valueOf).toList();
    }

    void screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
