package dev.frameworkgraph.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** One page at the address of every view of the explorer; its script reads from the address what to show. */
final class ExplorerHandler {

    private static final Pattern ONE_NAME = Pattern.compile("/[^/]+");

    private final Asset page;
    /** The same one folder further down: the links of the page are relative, so that it works under any prefix. */
    private final Asset pageBelow;

    ExplorerHandler() {
        page = Objects.requireNonNull(Asset.read("/web/index.html", false), "The jar lacks the page of the explorer");
        String html = new String(page.plain(), StandardCharsets.UTF_8);
        pageBelow = Asset.ofText("index.html", html.replace("=\"./", "=\"../"));
    }

    void addTo(PathHandler paths) {
        HttpHandler here = exchange -> sendIf(!exchange.getRequestPath().endsWith("/"), exchange, page);
        paths.addExactPath("/compare", here)
                .addExactPath("/choose", here)
                .addExactPath("/graph", here)
                .addPrefixPath("/framework", this::sendBelow)
                .addPrefixPath("/feature", this::sendBelow);
    }

    private void sendBelow(HttpServerExchange exchange) {
        sendIf(ONE_NAME.matcher(exchange.getRelativePath()).matches(), exchange, pageBelow);
    }

    /** Only where the links of the page lead where they should. */
    private static void sendIf(boolean fits, HttpServerExchange exchange, Asset page) {
        if (!fits) {
            Responses.sendText(exchange, StatusCodes.NOT_FOUND, AssetHandler.NOTHING);
            return;
        }
        PagePolicy.STRICT.put(exchange);
        AssetHandler.send(exchange, page);
    }
}
