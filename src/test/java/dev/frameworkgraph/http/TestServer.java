package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.ShippedEngine;
import dev.frameworkgraph.reload.CatalogReloader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A real server on a free port over the shipped catalog, and the means to talk to it. */
public final class TestServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    public static TestServer start() {
        return start(settings());
    }

    public static TestServer start(HttpSettings settings) {
        return start(settings, ShippedEngine.ENGINE);
    }

    /** Over an engine of its own. */
    public static TestServer start(HttpSettings settings, QueryLimits limits) {
        return start(settings, QueryEngine.of(ShippedEngine.GRAPH, limits));
    }

    static TestServer start(HttpSettings settings, QueryEngine engine) {
        return start(settings, new CurrentEngine(engine));
    }

    /** Over an engine that can be replaced. */
    public static TestServer start(HttpSettings settings, CurrentEngine engine) {
        return start(settings, engine, ServerContext.plain());
    }

    static TestServer start(HttpSettings settings, LoadSettings load, QueryEngine engine) {
        return start(settings, load, new CurrentEngine(engine));
    }

    static TestServer start(HttpSettings settings, LoadSettings load, CurrentEngine engine) {
        ServerContext plain = ServerContext.plain();
        return start(settings, engine, new ServerContext(load, plain.subscriptions(), plain.reloads(), plain.logs()));
    }

    /** With embeds of its own settings. */
    static TestServer start(HttpSettings settings, EmbedSettings embeds, CurrentEngine engine) {
        ServerContext plain = ServerContext.plain();
        return start(
                settings,
                engine,
                new ServerContext(plain.load(), plain.subscriptions(), plain.reloads(), plain.logs(), embeds));
    }

    /** With the defaults, and logs. */
    static TestServer start(Logs logs) {
        ServerContext plain = ServerContext.plain();
        return start(
                settings(),
                new CurrentEngine(ShippedEngine.ENGINE),
                new ServerContext(plain.load(), plain.subscriptions(), plain.reloads(), logs));
    }

    /** Over a catalog that can be reloaded. */
    public static TestServer start(HttpSettings settings, CatalogReloader reloader) {
        ServerContext plain = ServerContext.plain();
        return start(
                settings,
                reloader.engine(),
                new ServerContext(plain.load(), plain.subscriptions(), reloader::status, plain.logs()));
    }

    private static TestServer start(HttpSettings settings, CurrentEngine engine, ServerContext context) {
        try {
            return new TestServer(HttpServer.start(settings, engine, context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With streams of its own settings, over an engine that the test replaces. */
    static TestServer start(HttpSettings settings, SubscriptionSettings subscriptions, CurrentEngine engine) {
        ServerContext plain = ServerContext.plain();
        return start(settings, engine, new ServerContext(plain.load(), subscriptions, plain.reloads(), plain.logs()));
    }

    /** The defaults, on any free port. */
    public static HttpSettings settings() {
        return HttpSettings.defaults(HOST, 0);
    }

    /** The defaults, but for what is named here. */
    static HttpSettings settings(String basePath, StatusMode mode, List<String> corsOrigins) {
        HttpSettings base = settings();
        return settings(basePath, mode, corsOrigins, false, base.headerTime(), base.bodyTime(), base.idleTime());
    }

    /** The defaults with other times. */
    static HttpSettings settings(Duration headerTime, Duration bodyTime, Duration idleTime) {
        HttpSettings base = settings();
        return settings("", base.statusMode(), base.corsOrigins(), false, headerTime, bodyTime, idleTime);
    }

    /** As by default, but for bodies without a declared length. */
    static HttpSettings refusingChunked() {
        HttpSettings base = settings();
        return settings(
                "", base.statusMode(), base.corsOrigins(), true, base.headerTime(), base.bodyTime(), base.idleTime());
    }

    private static HttpSettings settings(
            String basePath,
            StatusMode mode,
            List<String> corsOrigins,
            boolean refuseChunked,
            Duration headerTime,
            Duration bodyTime,
            Duration idleTime) {
        HttpSettings base = settings();
        return new HttpSettings(
                base.host(),
                base.port(),
                basePath,
                mode,
                corsOrigins,
                base.maxBodyBytes(),
                base.maxUrlBytes(),
                base.maxHeaderBytes(),
                base.maxHeaders(),
                refuseChunked,
                base.answerCacheBytes(),
                headerTime,
                bodyTime,
                idleTime);
    }

    public int port() {
        return server.port();
    }

    /** {@code name=value&name=value} as the encoded query of /graphql. */
    static String address(String parameters) {
        return "/graphql?"
                + Arrays.stream(parameters.split("&", -1))
                        .map(parameter -> parameter.split("=", 2))
                        .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** A request to a path, which may carry a query; further arguments are names and values of header fields. */
    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port() + path))
                .timeout(PATIENCE);
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A body to /graphql, as JSON unless the headers say otherwise. */
    HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder builder =
                request("/graphql", headers).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!List.of(headers).contains("Content-Type")) {
            builder.header("Content-Type", "application/json");
        }
        return send(builder);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes bytes as they are, and reads until the server closes; the request must ask for that or be refused. */
    String sendRaw(String bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(2));
    }
}
