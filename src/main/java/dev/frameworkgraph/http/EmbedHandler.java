package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.http.embed.Embeds;
import dev.frameworkgraph.http.embed.OEmbed;
import dev.frameworkgraph.http.embed.Parameters;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.HttpString;
import java.util.List;

/** What pages elsewhere show: cards, badges, frames, and oEmbed for those who ask by address. */
final class EmbedHandler {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString RESOURCE_POLICY = new HttpString("Cross-Origin-Resource-Policy");

    /** For a picture that is opened by itself: it may have its own styles, and nothing else. */
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MadeAnswers answers;
    private final PublicAddress address;
    private final ExplorerHandler pages;

    EmbedHandler(MadeAnswers answers, EmbedSettings settings, String basePath) {
        this.answers = answers;
        this.address = new PublicAddress(settings.publicUrl(), basePath);
        this.pages = new ExplorerHandler(answers, address, ancestors(settings.frameAncestors()));
    }

    /** Always the server itself, whose page of embeds shows them. */
    private static String ancestors(List<String> sources) {
        return sources.contains("*") ? "*" : String.join(" ", sources) + (sources.isEmpty() ? "'self'" : " 'self'");
    }

    /** Adds the pages of the explorer too, whose heads have the same source. */
    void addTo(PathHandler paths) {
        pages.addTo(paths);
        paths.addPrefixPath("/card", this::sendCard)
                .addPrefixPath("/badge", this::sendBadge)
                .addExactPath("/oembed", this::sendOEmbed);
    }

    private void sendOEmbed(HttpServerExchange exchange) {
        Parameters parameters = parameters(exchange);
        String base = address.of(exchange);
        answers.send(exchange, OEmbed.form(parameters), base, () -> OEmbed.find(parameters, base));
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
