package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.QueryResponse;

/** Who waits for the answers to one operation; called on any thread, one call at a time. */
interface Client {

    /** More may follow. */
    void next(QueryResponse event);

    /** Nothing follows; the answer may be a refusal. */
    void last(QueryResponse answer);
}
