package dev.frameworkgraph.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.registry.RegistryException.Cause;
import dev.frameworkgraph.registry.RegistryServer.Answering;
import dev.frameworkgraph.registry.RegistryServer.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How registries are asked that are slow, broken, moved or gone. */
class RegistryClientTest {

    private static final String SIMPLE = "application/vnd.pypi.simple.v1+json";
    private static final String PAGE = "/simple/sample/";
    private static final String BODY = """
            {"meta": {"api-version": "1.1"}, "name": "sample", "versions": ["1.0"], "files": [
            {"filename": "sample-1.0.tar.gz", "url": "sample-1.0.tar.gz", "upload-time": "2024-05-06T00:00:00Z"}]}
            """;

    @TempDir
    private Path cache = Path.of("");

    private final RegistryServer server = new RegistryServer();
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void serve() {
        server.page(PAGE, SIMPLE, BODY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RegistryFacts read(Registries registries) throws RegistryException, InterruptedException {
        return registries
                .find(RegistryKind.PYTHON)
                .orElseThrow()
                .read(PackageUrl.of("pkg:pypi/sample"), KnownReleases.none("sample"));
    }

    private RegistryFacts read() throws RegistryException, InterruptedException {
        return read(TestRegistries.of(server, cache, pauses));
    }

    private RegistryFacts read(String address, Duration timeout) throws RegistryException, InterruptedException {
        return read(new Registries(
                Map.of(RegistryKind.PYTHON, RegistryAddress.of(address)),
                new Registries.Manner(cache, "framework-graph/test", timeout, pauses::add)));
    }

    private void assertFails(ThrowingCallable reading, Cause kind, String words) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(words);
    }

    static Stream<Answering> faults() {
        return Stream.of(
                RegistryServer.status(500),
                RegistryServer.status(502),
                RegistryServer.status(503),
                RegistryServer.status(429),
                RegistryServer.cutOff(SIMPLE),
                exchange -> RegistryServer.send(exchange, 200, SIMPLE, BODY.substring(0, 40)),
                exchange -> RegistryServer.send(exchange, 200, SIMPLE, ""),
                exchange -> RegistryServer.send(exchange, 200, SIMPLE, "[]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultThatMayPassIsAskedAgain(Answering fault) throws Exception {
        server.first(PAGE, fault, fault);

        assertThat(read().releases()).hasSize(1);
        assertThat(server.requests()).hasSize(3);
        assertThat(pauses).hasSize(2).allSatisfy(pause -> assertThat(pause).isPositive());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultThatStaysIsGivenUpAfterFourAttempts(Answering fault) {
        server.answer(PAGE, fault);

        assertFails(this::read, Cause.WRONG_ANSWER, "asked 4 times");
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aConnectionClosedWithoutAWordIsNoAnswer() {
        server.answer(PAGE, exchange -> {
            throw new IOException("closed");
        });

        assertFails(this::read, Cause.WRONG_ANSWER, "asked 4 times");
    }

    @Test
    void anAnswerThatTakesTooLongIsAskedForAgain() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.first(PAGE, exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(read(server.address("/simple/"), Duration.ofMillis(500)).releases())
                .hasSize(1);
        over.countDown();
    }

    @Test
    void theServersWordOnWhenToComeBackIsKept() throws Exception {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        BackOff backOff = new BackOff(new Random(1), Clock.fixed(now, ZoneOffset.UTC));

        assertThat(backOff.after(1, "7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(backOff.after(1, "Sun, 22 Nov 2026 10:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        assertThat(backOff.after(1, "Sun, 22 Nov 2026 09:00:00 GMT")).isEqualTo(Duration.ZERO);
        assertThat(backOff.after(1, "3600")).isEqualTo(Duration.ofSeconds(60));
        assertThat(backOff.after(3, "soon")).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));

        server.first(PAGE, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "11");
            RegistryServer.send(exchange, 429, "text/plain", "too many");
        });
        read();
        assertThat(pauses).containsExactly(Duration.ofSeconds(11));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsGoneIsNotAskedForAgain(int status) {
        server.answer(PAGE, RegistryServer.status(status));

        assertFails(this::read, Cause.GONE, "gone");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void pagesForPeopleAreRefusedWithTheReason() {
        server.page(PAGE, "text/html; charset=utf-8", "<html></html>");

        assertFails(this::read, Cause.WRONG_ANSWER, "text/html came where the JSON form of the simple repository API");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anIndexWithoutUploadTimesIsRefusedWithTheReason() {
        server.page(PAGE, SIMPLE, BODY.replace("\"1.1\"", "\"1.0\"").replace("\"versions\": [\"1.0\"],", ""));

        assertFails(this::read, Cause.WRONG_ANSWER, "PEP 700");
    }

    @Test
    void anAnswerWithoutEndIsCut() {
        server.answer(PAGE, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", SIMPLE);
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int part = 0; part < 64; part++) {
                exchange.getResponseBody().write(blanks);
            }
        });

        assertFails(this::read, Cause.WRONG_ANSWER, "more than 16777216 bytes");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void redirectsAreFollowedButNotInCircles() throws Exception {
        server.answer(PAGE, RegistryServer.redirect("/moved/sample/"));
        server.page("/moved/sample/", SIMPLE, BODY);
        assertThat(read().releases()).hasSize(1);

        server.answer("/moved/sample/", RegistryServer.redirect(PAGE));
        assertFails(this::read, Cause.WRONG_ANSWER, "sends on more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/sample", "file:///etc/hostname", "http://bad host/"})
    void redirectsElsewhereAreRefused(String location) {
        server.answer(PAGE, RegistryServer.redirect(location));

        assertFails(this::read, Cause.WRONG_ANSWER, "sends on to");
    }

    @Test
    void credentialsGoToTheirOwnHostOnlyAndAreNeverSaid() throws Exception {
        try (RegistryServer other = new RegistryServer()) {
            other.page("/sample/", SIMPLE, BODY);
            server.answer(PAGE, RegistryServer.redirect(other.address("/sample/")));
            String address = server.address("/simple").replace("http://", "http://robot:s3cret@");

            assertThat(read(address, Duration.ofSeconds(5)).releases()).hasSize(1);
            assertThat(server.requests()).extracting(Request::authorization).containsExactly("Basic cm9ib3Q6czNjcmV0");
            assertThat(other.requests()).extracting(Request::authorization).containsOnlyNulls();

            server.answer(PAGE, RegistryServer.status(403));
            assertThatThrownBy(() -> read(address, Duration.ofSeconds(5)))
                    .hasMessageContaining("403")
                    .message()
                    .doesNotContain("s3cret", "robot");
            assertThat(RegistryAddress.of(address)).asString().doesNotContain("s3cret", "robot");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/", "example.org", "file:///tmp", "http://", "https:// x", "http://u:p@/x"})
    void onlyHttpAddressesAreTaken(String text) {
        assertThatThrownBy(() -> RegistryAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasKeptIsAskedForWithItsCondition() throws Exception {
        Registries first = TestRegistries.of(server, cache);
        Registries second = TestRegistries.of(server, cache);

        assertThat(read(second)).isEqualTo(read(first));
        assertThat(server.requests()).extracting(Request::condition).last().isNotNull();
        assertThat(server.requests()).extracting(Request::accept).containsOnly(SIMPLE);
        assertThat(server.requests()).extracting(Request::userAgent).containsOnly("framework-graph/test");
        assertThat(first.traffic().notModified() + second.traffic().notModified())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cut", "changed", "other"})
    void aDamagedEntryIsDroppedNotBelieved(String damage) throws Exception {
        RegistryFacts facts = read();
        Path entry;
        try (Stream<Path> entries = Files.list(cache)) {
            entry = entries.findFirst().orElseThrow();
        }
        String content = Files.readString(entry);
        Files.writeString(
                entry,
                switch (damage) {
                    case "cut" -> content.substring(0, content.length() - 10);
                    case "changed" -> content.replace("2024-05-06", "2024-05-07");
                    case "other" -> content.replace(PAGE, "/simple/other/");
                    default -> "";
                });

        assertThat(read()).isEqualTo(facts);
        assertThat(server.requests()).extracting(Request::condition).containsOnlyNulls();
        assertThat(Files.readString(entry)).isEqualTo(content);
    }

    @Test
    void aMalformedAnswerIsNotKept() {
        server.page(PAGE, SIMPLE, "{\"meta\": ");

        assertFails(this::read, Cause.WRONG_ANSWER, "no whole JSON document");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void noConnectionIsToldFromAWrongAnswer() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/simple/";

        assertFails(() -> read(address, Duration.ofSeconds(5)), Cause.UNREACHABLE, "asked 4 times");
    }
}
