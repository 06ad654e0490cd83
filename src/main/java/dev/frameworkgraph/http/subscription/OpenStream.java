package dev.frameworkgraph.http.subscription;

/** A client that is connected for as long as it likes. */
interface OpenStream {

    /** Ends the connection because the server ends, so that the client looks for another; called on any thread. */
    void goAway();
}
