package dev.frameworkgraph.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A registry of the tests' own on a free port of this machine, with answers by path and faults on demand. */
@NullMarked
public final class RegistryServer implements AutoCloseable {

    /** Answers one request. */
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request as it came. */
    public record Request(
            String method,
            String path,
            @Nullable String condition,
            @Nullable String authorization,
            @Nullable String accept,
            @Nullable String userAgent) {}

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Answering> answersByPath = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public RegistryServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getRawPath();
        requests.add(new Request(
                exchange.getRequestMethod(),
                path,
                headers.getFirst("If-None-Match"),
                headers.getFirst("Authorization"),
                headers.getFirst("Accept"),
                headers.getFirst("User-Agent")));
        try (exchange) {
            answersByPath
                    .getOrDefault(path, unknown -> send(unknown, 404, "text/plain", "no such page"))
                    .answer(exchange);
        }
    }

    /** Answers 200 with a body and its entity tag, or 304 where that is the condition. */
    public RegistryServer page(String path, String type, String body) {
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Nov 2026 10:00:00 GMT");
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, type, body);
            }
        });
    }

    /** The first answers, each once and in their order, before the one that the path has now. */
    public RegistryServer first(String path, Answering... faults) {
        Answering then = Objects.requireNonNull(answersByPath.get(path));
        List<Answering> left = new CopyOnWriteArrayList<>(List.of(faults));
        return answer(path, exchange -> (left.isEmpty() ? then : left.remove(0)).answer(exchange));
    }

    public RegistryServer answer(String path, Answering answering) {
        answersByPath.put(path, answering);
        return this;
    }

    public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean bodyless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodyless ? -1 : bytes.length == 0 ? -1 : bytes.length);
        if (!bodyless && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    public static Answering status(int status) {
        return exchange -> send(exchange, status, "text/plain", "status " + status);
    }

    /** Promises more bytes than it sends, then cuts the connection. */
    public static Answering cutOff(String type) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"meta\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    public static Answering redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Such as {@code http://127.0.0.1:40000/simple/}. */
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** A recorded answer out of the test resources. */
    public static String recorded(String name) {
        try (InputStream stream = RegistryServer.class.getResourceAsStream("/registry/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
