package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import java.util.function.LongPredicate;

/** One operation of one client: a query, which is answered once, or a subscription and what its client was told last. */
final class Operation {

    private final Client client;
    private final LongPredicate pay;
    private QueryRequest request;
    private String revision = "";
    private volatile boolean ended;

    /** @param pay takes the cost of a query, and of the first event of a subscription, from the budget of the client */
    Operation(QueryRequest request, LongPredicate pay, Client client) {
        this.request = request;
        this.pay = pay;
        this.client = client;
    }

    /** Answers a query, or tells the first event of a subscription; returns whether events are to follow. */
    boolean begin(QueryEngine engine) {
        if (ended) {
            return false;
        }
        QueryResponse answer = engine.execute(request, pay);
        if (answer.outcome() != Outcome.SUBSCRIPTION) {
            last(answer);
            return false;
        }
        request = engine.withDocument(request);
        tell(engine.firstEvent(request, pay), engine.revision());
        return !ended;
    }

    /** Tells an event of the catalog that has the revision; one that failed is the last. */
    void tell(QueryResponse event, String told) {
        revision = told;
        if (ended) {
            return;
        }
        if (event.hasData()) {
            client.next(event);
            return;
        }
        last(event);
    }

    /** Tells what is the only answer, or the end. */
    void last(QueryResponse answer) {
        ended = true;
        client.last(answer);
    }

    boolean isOf(Client other) {
        return client == other;
    }

    QueryRequest request() {
        return request;
    }

    /** Of the catalog that the client was told of last. */
    String revision() {
        return revision;
    }

    /** The client wants no more. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }
}
