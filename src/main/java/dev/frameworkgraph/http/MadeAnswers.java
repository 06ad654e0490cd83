package dev.frameworkgraph.http;

import dev.frameworkgraph.http.admission.Admission;
import dev.frameworkgraph.http.admission.ClientBudgets;
import dev.frameworkgraph.http.embed.BadParameterException;
import dev.frameworkgraph.http.embed.Embed;
import dev.frameworkgraph.http.embed.Form;
import dev.frameworkgraph.http.embed.Question;
import dev.frameworkgraph.http.observation.AnsweredBy;
import dev.frameworkgraph.http.observation.Observation;
import dev.frameworkgraph.query.QueryResponse;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers addresses with what is made of the answer to a question of the server's own. Whoever asks pays for it, waits for a turn and is
 * remembered as with a query.
 */
final class MadeAnswers {

    private final ServedEngines engines;
    private final Admission admission;
    private final ClientBudgets budgets;

    MadeAnswers(ServedEngines engines, Admission admission, ClientBudgets budgets) {
        this.engines = engines;
        this.admission = admission;
        this.budgets = budgets;
    }

    /**
     * To be called last.
     *
     * @param surroundings what beside the address the answer depends on
     * @param read what is asked for; null when there is nothing of that name
     */
    void send(HttpServerExchange exchange, Form form, String surroundings, Supplier<@Nullable Embed> read) {
        if (!Responses.isRead(exchange)) {
            return;
        }
        exchange.getResponseHeaders().add(Headers.VARY, "Accept-Encoding");
        AnswerKey key = AnswerKey.ofAddress(
                exchange.getRequestURI() + "?" + exchange.getQueryString() + " " + surroundings,
                ResponseMedia.JSON,
                Gzip.isAccepted(exchange));
        MadeAnswer answer = new MadeAnswer(exchange, form, engines.current(), key);
        if (answer.sendIfUnchanged() || answer.sendIfRemembered()) {
            return;
        }
        try {
            Embed embed = read.get();
            if (embed == null) {
                answer.tell(StatusCodes.NOT_FOUND, "Nothing is at this address.");
                return;
            }
            make(exchange, answer, embed);
        } catch (BadParameterException e) {
            answer.tell(StatusCodes.BAD_REQUEST, e.text());
        }
    }

    private void make(HttpServerExchange exchange, MadeAnswer answer, Embed embed) {
        LongPredicate pay = budgets.of(exchange);
        Question question = embed.question();
        admission.run(
                exchange,
                admitted -> {
                    QueryResponse response = Observation.of(exchange)
                            .run(
                                    AnsweredBy.WORKER,
                                    () -> answer.engine().executeOwn(question.document(), question.variables(), pay));
                    answer.finish(embed, Objects.requireNonNull(response));
                },
                refused -> {
                    exchange.getResponseHeaders().put(Headers.RETRY_AFTER, GraphQlHandler.RETRY_SECONDS);
                    answer.tell(StatusCodes.SERVICE_UNAVAILABLE, "The server has more to do than it can.");
                });
    }
}
