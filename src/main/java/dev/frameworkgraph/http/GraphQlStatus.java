package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryResponse.Outcome;
import io.undertow.util.StatusCodes;

/** The status of a GraphQL answer, by the table of the GraphQL over HTTP specification. */
final class GraphQlStatus {

    /** Partial success: data and errors. */
    static final int PARTIAL_SUCCESS = 294;

    private final StatusMode mode;

    GraphQlStatus(StatusMode mode) {
        this.mode = mode;
    }

    int of(Outcome outcome, ResponseMedia media) {
        return mode == StatusMode.LEGACY ? legacy(outcome, media) : standard(outcome, media);
    }

    private static int standard(Outcome outcome, ResponseMedia media) {
        return switch (outcome) {
            case DATA -> StatusCodes.OK;
            case DATA_AND_ERRORS -> media == ResponseMedia.JSON ? StatusCodes.OK : PARTIAL_SUCCESS;
            case SYNTAX_ERROR -> StatusCodes.BAD_REQUEST;
            case REQUEST_ERROR, SUBSCRIPTION -> StatusCodes.UNPROCESSABLE_ENTITY;
            case MUTATION_FORBIDDEN -> StatusCodes.METHOD_NOT_ALLOWED;
            case OVER_BUDGET -> StatusCodes.TOO_MANY_REQUESTS;
            case OVERLOADED -> StatusCodes.SERVICE_UNAVAILABLE;
            case SERVER_ERROR -> StatusCodes.INTERNAL_SERVER_ERROR;
        };
    }

    private static int legacy(Outcome outcome, ResponseMedia media) {
        return switch (outcome) {
            case DATA, DATA_AND_ERRORS -> StatusCodes.OK;
            case SYNTAX_ERROR, REQUEST_ERROR, SUBSCRIPTION ->
                media == ResponseMedia.JSON ? StatusCodes.OK : StatusCodes.BAD_REQUEST;
            case MUTATION_FORBIDDEN -> StatusCodes.METHOD_NOT_ALLOWED;
            case OVER_BUDGET -> StatusCodes.TOO_MANY_REQUESTS;
            case OVERLOADED -> StatusCodes.SERVICE_UNAVAILABLE;
            case SERVER_ERROR -> StatusCodes.INTERNAL_SERVER_ERROR;
        };
    }

    /** In standard mode an error is always marked as a GraphQL answer, so that clients can tell it from one of a proxy. */
    ResponseMedia media(int status, ResponseMedia chosen) {
        return mode == StatusMode.STANDARD && status >= StatusCodes.BAD_REQUEST
                ? ResponseMedia.GRAPHQL_RESPONSE
                : chosen;
    }
}
