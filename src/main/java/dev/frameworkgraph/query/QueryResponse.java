package dev.frameworkgraph.query;

/**
 * The answer to a request.
 *
 * @param body the GraphQL response as UTF-8 JSON; never written to afterwards
 * @param facts of which none changes the answer
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the transport once, never compared
public record QueryResponse(Outcome outcome, byte[] body, ResponseFacts facts) {

    QueryResponse of(OperationIdentity operation, long cost) {
        return new QueryResponse(outcome, body, new ResponseFacts(facts.limit(), operation, cost));
    }

    /** The same in another form. */
    public QueryResponse with(byte[] otherBody) {
        return new QueryResponse(outcome, otherBody, facts);
    }

    /** Whether the operation ran. */
    public boolean hasData() {
        return outcome == Outcome.DATA || outcome == Outcome.DATA_AND_ERRORS;
    }

    /** What a transport needs to know beside the body. */
    public enum Outcome {
        /** Data, no errors. */
        DATA,

        /** Data and errors; the operation ran. */
        DATA_AND_ERRORS,

        /** The document is not GraphQL. */
        SYNTAX_ERROR,

        /** GraphQL, and yet it could not run. */
        REQUEST_ERROR,

        /** A subscription, which is answered event by event. */
        SUBSCRIPTION,

        /** A mutation where the transport forbids it. */
        MUTATION_FORBIDDEN,

        /** The client has spent what it may. */
        OVER_BUDGET,

        /** The server has more to do than it can. */
        OVERLOADED,

        /** A fault of the server. */
        SERVER_ERROR
    }
}
