package dev.frameworkgraph.http.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.Instruments;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real server, whose answers wait until the test lets them go. */
@Timeout(30)
class AdmissionTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore gate = new Semaphore(0);
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private Undertow server = Undertow.builder().build();

    @AfterEach
    void stop() {
        gate.release(1000);
        server.stop();
    }

    private void start(int running, int waiting, Duration patience) {
        start(running, waiting, patience, Duration.ZERO);
    }

    private void start(int running, int waiting, Duration patience, Duration settlingTime) {
        Admission admission = new Admission(
                new AdmissionSettings(running, waiting, patience),
                settlingTime,
                Instruments.create().limits());
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> admission.run(
                        exchange,
                        this::answer,
                        refused -> refused.setStatusCode(503).endExchange()))
                .build();
        server.start();
    }

    private void answer(HttpServerExchange exchange) throws InterruptedException {
        begun.release();
        gate.acquire();
        answered.add(exchange.getQueryString());
        exchange.getResponseSender().send("done");
    }

    private CompletableFuture<Integer> ask(String name) {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?" + name))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private void awaitBegun(int requests) throws InterruptedException {
        assertThat(begun.tryAcquire(requests, 10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void soManyRunAtOnceAndNoMore() throws InterruptedException {
        start(2, 10, LONG);
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            asked.add(ask("a" + number));
        }
        awaitBegun(2);

        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        gate.release(5);
        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    @Test
    void whoeverFindsNoRoomIsRefusedAtOnce() throws InterruptedException {
        start(1, 0, LONG);
        CompletableFuture<Integer> first = ask("first");
        awaitBegun(1);

        assertThat(ask("second").join()).isEqualTo(503);
        gate.release();
        assertThat(first.join()).isEqualTo(200);
    }

    @Test
    void whoeverWaitsTooLongIsRefusedThen() throws InterruptedException {
        start(1, 1, SHORT);
        CompletableFuture<Integer> first = ask("first");
        awaitBegun(1);

        assertThat(ask("second").join()).isEqualTo(503);
        gate.release();
        assertThat(first.join()).isEqualTo(200);
        assertThat(answered).containsExactly("first");
    }

    @Test
    void oneWaitsLongerAtFirst() throws InterruptedException {
        start(1, 1, SHORT, LONG);
        CompletableFuture<Integer> first = ask("first");
        awaitBegun(1);
        CompletableFuture<Integer> second = ask("second");
        Thread.sleep(4 * SHORT.toMillis());
        gate.release(2);

        assertThat(first.join()).isEqualTo(200);
        assertThat(second.join()).isEqualTo(200);
    }

    @Test
    void thoseWhoWaitComeInOrder() throws InterruptedException {
        start(1, 3, LONG);
        CompletableFuture<Integer> first = ask("first");
        awaitBegun(1);
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (String name : List.of("second", "third", "fourth")) {
            waiting.add(ask(name));
            Thread.sleep(100); // until it stands in the queue
        }
        gate.release(4);

        assertThat(first.join()).isEqualTo(200);
        assertThat(waiting).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(answered).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void aTurnEndsWithAFailureToo() throws IOException, InterruptedException {
        Admission admission = new Admission(
                new AdmissionSettings(1, 0, LONG),
                Duration.ZERO,
                Instruments.create().limits());
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> admission.run(
                        exchange,
                        admitted -> {
                            throw new IllegalStateException("on purpose");
                        },
                        refused -> refused.setStatusCode(503).endExchange()))
                .build();
        server.start();

        assertThat(ask("first").join()).isEqualTo(500);
        assertThat(ask("second").join()).isEqualTo(500);
    }
}
