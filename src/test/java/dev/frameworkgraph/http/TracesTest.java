package dev.frameworkgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.observation.Instruments;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.http.observation.Observer;
import dev.frameworkgraph.http.subscription.Streams;
import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.ShippedEngine;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trace says of requests, with the span that an agent would begin begun here. */
class TracesTest {

    private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
    private static final String QUERY = "query Count($v: Int) {frameworks(first: $v) {totalCount}}";

    private static Undertow server = Undertow.builder().build();

    @BeforeAll
    static void start() {
        GlobalOpenTelemetry.resetForTest();
        OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(SPANS))
                        .build())
                .buildAndRegisterGlobal();
        Instruments instruments = Instruments.create();
        CurrentEngine engine = new CurrentEngine(ShippedEngine.ENGINE);
        RequestReader reader = new RequestReader(StatusMode.STANDARD);
        HttpHandler routes = Routes.of(
                engine,
                TestServer.settings(),
                ServerContext.plain(),
                new Departure(),
                instruments,
                new Streams(engine, SubscriptionSettings.DEFAULTS, reader, 1_000, 1, instruments.limits()),
                reader);
        Observer observer = new Observer(instruments, Logs.NONE, routes);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> traced(exchange, observer))
                .build();
        server.start();
    }

    private static void traced(HttpServerExchange exchange, Observer observer) throws Exception {
        Span span = GlobalOpenTelemetry.getTracer("agent").spanBuilder("POST").startSpan();
        exchange.addExchangeCompleteListener((ended, others) -> {
            span.end();
            others.proceed();
        });
        Callable<String> handling = Context.current().with(span).wrap(() -> {
            observer.handleRequest(exchange);
            return "handled";
        });
        handling.call();
    }

    @AfterAll
    static void stop() {
        server.stop();
        GlobalOpenTelemetry.resetForTest();
    }

    @BeforeEach
    void forget() {
        SPANS.reset();
    }

    /** The spans of one request, in the order in which they ended. */
    private static List<SpanData> spans(int variable, int number) throws IOException, InterruptedException {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + "\",\"variables\":{\"v\":" + variable + "}}"))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        for (int time = 0; time < 500 && SPANS.getFinishedSpanItems().size() < number; time++) {
            Thread.sleep(10);
        }
        return SPANS.getFinishedSpanItems();
    }

    private static String text(SpanData span, String key) {
        return String.valueOf(span.getAttributes().get(AttributeKey.stringKey(key)));
    }

    @Test
    void anOperationHasASpanWithinThatOfItsRequest() throws IOException, InterruptedException {
        List<SpanData> spans = spans(1, 2);

        assertThat(spans).extracting(SpanData::getName).containsExactly("query", "POST /graphql");
        assertThat(spans.get(0).getParentSpanId()).isEqualTo(spans.get(1).getSpanId());
        assertThat(text(spans.get(1), "http.route")).isEqualTo("/graphql");
        assertThat(spans)
                .allSatisfy(
                        span -> assertThat(text(span, "graphql.operation.name")).isEqualTo("Count"))
                .allSatisfy(
                        span -> assertThat(text(span, "graphql.operation.type")).isEqualTo("query"))
                .allSatisfy(
                        span -> assertThat(text(span, "graphql.document.hash")).matches("[0-9a-f]{64}"));
    }

    @Test
    void aRememberedAnswerIsNamedWithoutARun() throws IOException, InterruptedException {
        spans(2, 2);
        SPANS.reset();
        List<SpanData> spans = spans(2, 1);

        assertThat(spans).extracting(SpanData::getName).containsExactly("POST /graphql");
        assertThat(text(spans.get(0), "framework_graph.answered_by")).isEqualTo("memory");
        assertThat(text(spans.get(0), "graphql.operation.name")).isEqualTo("Count");
    }
}
