package dev.frameworkgraph.query.error;

/** Values of {@code extensions.code} in an error: a closed list that clients can branch on. */
public enum ErrorCode {
    SYNTAX_ERROR("The document is not GraphQL."),

    VALIDATION_FAILED("The document does not fit the schema."),

    BAD_REQUEST("The request is not well formed: no such operation, wrong variables, wrong shape."),

    BAD_USER_INPUT("An argument has the right type and yet makes no sense."),

    INVALID_CURSOR("A cursor that this server did not give, or that belongs to another order."),

    LIMIT_EXCEEDED("More than a limit of the server allows; `extensions.limit` names it."),

    TIMEOUT("The request took longer than the server allows."),

    RATE_LIMITED("The client asked for more of late than one may; `Retry-After` says when it may again."),

    OVERLOADED("The server has more to do than it can; the same request may be answered in a moment."),

    PERSISTED_QUERY_NOT_FOUND(
            "No document has the hash or id of the request; with a hash, send the document once along with it."),

    PERSISTED_QUERY_NOT_SUPPORTED("Documents cannot be registered under their hash here."),

    DOCUMENT_NOT_TRUSTED("Only documents that the operator knows are answered, and this is none of them."),

    INTERNAL_ERROR("A fault of the server; `extensions.id` is in its log.");

    private final String meaning;

    ErrorCode(String meaning) {
        this.meaning = meaning;
    }

    /** For people; names of the API stand between backticks. */
    public String meaning() {
        return meaning;
    }
}
