package dev.frameworkgraph.query.error;

/** Values of {@code extensions.code} in an error: a closed list that clients can branch on. */
public enum ErrorCode {
    /** The document is not GraphQL. */
    SYNTAX_ERROR,

    /** The document does not fit the schema. */
    VALIDATION_FAILED,

    /** The request is not well formed: no such operation, wrong variables, wrong shape. */
    BAD_REQUEST,

    /** An argument has the right type and yet makes no sense. */
    BAD_USER_INPUT,

    /** A cursor that this server did not give, or that belongs to another order. */
    INVALID_CURSOR,

    /** More than a limit of the server allows; {@code extensions.limit} names it. */
    LIMIT_EXCEEDED,

    /** The request took longer than the server allows. */
    TIMEOUT,

    /** The client asked for more of late than one may; {@code Retry-After} says when it may again. */
    RATE_LIMITED,

    /** The server has more to do than it can; the same request may be answered in a moment. */
    OVERLOADED,

    /** No document has the hash or id of the request; with a hash, send the document once along with it. */
    PERSISTED_QUERY_NOT_FOUND,

    /** Documents cannot be registered under their hash here. */
    PERSISTED_QUERY_NOT_SUPPORTED,

    /** Only documents that the operator knows are answered, and this is none of them. */
    DOCUMENT_NOT_TRUSTED,

    /** A fault of the server; {@code extensions.id} is in its log. */
    INTERNAL_ERROR
}
