package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.PageForm;
import dev.frameworkgraph.http.embed.Pages;
import dev.frameworkgraph.http.embed.Parameters;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** One page at the address of every view, whose head says what it shows; its script reads from the address what to show. */
final class ExplorerHandler {

    private static final Pattern ONE_NAME = Pattern.compile("/[^/]+");

    private final MadeAnswers answers;
    private final PublicAddress address;
    private final String frameAncestors;
    private final PageForm page = form("/web/index.html", 0);
    private final PageForm pageBelow = form("/web/index.html", 1);
    private final PageForm frame = form("/web/embed/frame.html", 1);
    private final PageForm frameBelow = form("/web/embed/frame.html", 2);

    /** @param frameAncestors which pages may frame the views that are made for it, as the policy writes it */
    ExplorerHandler(MadeAnswers answers, PublicAddress address, String frameAncestors) {
        this.answers = answers;
        this.address = address;
        this.frameAncestors = frameAncestors;
    }

    private static PageForm form(String resource, int folders) {
        Asset asset = Objects.requireNonNull(Asset.read(resource, false), resource);
        return PageForm.of(new String(asset.plain(), StandardCharsets.UTF_8), folders);
    }

    void addTo(PathHandler paths) {
        for (String path : new String[] {"/", "/compare", "/choose", "/graph", "/embed"}) {
            paths.addExactPath(path, page(path));
        }
        paths.addPrefixPath("/framework", pagesBelow("/framework"))
                .addPrefixPath("/feature", pagesBelow("/feature"))
                .addExactPath("/embed/compare", exchange -> sendFrame(exchange, frame, "/compare"))
                .addExactPath("/embed/graph", exchange -> sendFrame(exchange, frame, "/graph"))
                .addPrefixPath("/embed/framework", below("/framework", this::sendFrameBelow));
    }

    private HttpHandler page(String path) {
        return exchange -> {
            if (path.length() > 1 && exchange.getRequestPath().endsWith("/")) {
                sendNothing(exchange);
                return;
            }
            sendPage(exchange, page, path);
        };
    }

    private HttpHandler pagesBelow(String folder) {
        return below(folder, (exchange, path) -> sendPage(exchange, pageBelow, path));
    }

    /** Only where the links of the page lead where they should. */
    private static HttpHandler below(String folder, PathSender sender) {
        return exchange -> {
            String name = exchange.getRelativePath();
            if (!ONE_NAME.matcher(name).matches()) {
                sendNothing(exchange);
                return;
            }
            sender.send(exchange, folder + name);
        };
    }

    /** Sends what is at a path of the explorer. */
    private interface PathSender {
        void send(HttpServerExchange exchange, String path);
    }

    private void sendPage(HttpServerExchange exchange, PageForm form, String path) {
        PagePolicy.STRICT.put(exchange);
        send(exchange, form, path);
    }

    private void sendFrameBelow(HttpServerExchange exchange, String path) {
        sendFrame(exchange, frameBelow, path);
    }

    private void sendFrame(HttpServerExchange exchange, PageForm form, String path) {
        PagePolicy.STRICT.put(exchange, frameAncestors);
        send(exchange, form, path);
    }

    private void send(HttpServerExchange exchange, PageForm form, String path) {
        String base = address.of(exchange);
        Parameters parameters = new Parameters(exchange.getQueryParameters());
        answers.send(exchange, form, base, () -> Pages.find(form, path, parameters, base));
    }

    private static void sendNothing(HttpServerExchange exchange) {
        Responses.sendText(exchange, StatusCodes.NOT_FOUND, AssetHandler.NOTHING);
    }
}
