package dev.frameworkgraph.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of the web pages, from the jar, under a strict content security policy. */
final class AssetHandler implements HttpHandler {

    private static final Pattern SAFE_PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*+)*+(?<=\\.[a-z]{2,4})");
    static final String NOTHING = "Nothing is here. Try /, /graphiql/ or /graphql.\n";

    private final String folder;
    private final PagePolicy policy;
    private final Map<String, Asset> assetsByPath = new ConcurrentHashMap<>();

    /** @param folder in the jar, without a trailing slash */
    AssetHandler(String folder, PagePolicy policy) {
        this.folder = folder;
        this.policy = policy;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        String path = exchange.getRelativePath().equals("/") ? "/index.html" : exchange.getRelativePath();
        Asset asset = SAFE_PATH.matcher(path).matches() ? find(path) : null;
        if (asset == null) {
            Responses.sendText(exchange, StatusCodes.NOT_FOUND, NOTHING);
            return;
        }
        if (asset.isHtml()) {
            policy.put(exchange);
        }
        send(exchange, asset);
    }

    private @Nullable Asset find(String path) {
        Asset known = assetsByPath.get(path);
        if (known != null) {
            return known;
        }
        Asset read = Asset.read(folder + path, path.startsWith("/assets/"));
        if (read != null) {
            assetsByPath.put(path, read);
        }
        return read;
    }

    static void send(HttpServerExchange exchange, Asset asset) {
        if (!Responses.isRead(exchange)) {
            return;
        }
        boolean gzip = asset.plain().length >= Gzip.MIN_BYTES && Gzip.isAccepted(exchange);
        String tag = gzip ? asset.tag().replaceFirst("\"$", "-gzip\"") : asset.tag();
        exchange.getResponseHeaders()
                .put(Headers.ETAG, tag)
                .put(Headers.CACHE_CONTROL, asset.immutable() ? "public, max-age=31536000, immutable" : "no-cache")
                .add(Headers.VARY, "Accept-Encoding");
        String known = RequestHeaders.list(exchange, Headers.IF_NONE_MATCH);
        if (EntityTag.matches(known, tag) || EntityTag.matchesAny(known)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        if (gzip) {
            exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
        }
        Responses.send(exchange, StatusCodes.OK, asset.contentType(), gzip ? asset.compressed() : asset.plain());
    }
}
