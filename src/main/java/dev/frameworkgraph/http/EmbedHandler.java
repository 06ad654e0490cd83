package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.Embeds;
import dev.frameworkgraph.http.embed.Parameters;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.HttpString;

/** What pages elsewhere show: cards and badges. */
final class EmbedHandler {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString RESOURCE_POLICY = new HttpString("Cross-Origin-Resource-Policy");

    /** For a picture that is opened by itself: it may have its own styles, and nothing else. */
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MadeAnswers answers;

    EmbedHandler(MadeAnswers answers) {
        this.answers = answers;
    }

    void addTo(PathHandler paths) {
        paths.addPrefixPath("/card", this::sendCard).addPrefixPath("/badge", this::sendBadge);
    }

    private void sendCard(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        letOthersShow(exchange);
        answers.send(exchange, Embeds.cardForm(), "", () -> Embeds.findCard(path, parameters(exchange)));
    }

    private void sendBadge(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        letOthersShow(exchange);
        answers.send(exchange, Embeds.badgeForm(path), "", () -> Embeds.findBadge(path, parameters(exchange)));
    }

    private static void letOthersShow(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(POLICY, PICTURE).put(RESOURCE_POLICY, "cross-origin");
    }

    private static Parameters parameters(HttpServerExchange exchange) {
        return new Parameters(exchange.getQueryParameters());
    }
}
