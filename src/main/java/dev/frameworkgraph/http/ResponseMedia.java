package dev.frameworkgraph.http;

import io.undertow.util.StatusCodes;

/** The media types of GraphQL answers, and of what is made of them. */
enum ResponseMedia {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    EVENT_STREAM("text/event-stream"),
    /** A JSON array of the rows of an answer. */
    JSON_ROWS("application/json"),
    /** A line of JSON for each row. */
    JSON_LINES("application/x-ndjson"),
    /** A table of the rows. */
    CSV("text/csv", "; header=present");

    private final String contentType;

    ResponseMedia(String mediaType) {
        this(mediaType, "");
    }

    ResponseMedia(String mediaType, String parameters) {
        this.contentType = mediaType + "; charset=utf-8" + parameters;
    }

    /** Whether it takes work beyond that of answering. */
    boolean isMadeOfRows() {
        return this == JSON_ROWS || this == JSON_LINES || this == CSV;
    }

    String contentType() {
        return contentType;
    }

    /**
     * Chooses by the quality values of an Accept header. What is named counts more than a wildcard; among equals, the GraphQL type wins
     * when it is named, plain JSON otherwise. A stream is for those who name it and like it better.
     */
    static ResponseMedia choose(AcceptHeader accept) {
        double graphQl = accept.quality("application", "graphql-response+json");
        double json = accept.quality("application", "json");
        double stream = accept.names("text", "event-stream") ? accept.quality("text", "event-stream") : 0;
        if (stream > Math.max(graphQl, json)) {
            return EVENT_STREAM;
        }
        if (graphQl <= 0 && json <= 0) {
            throw new RefusedException(
                    StatusCodes.NOT_ACCEPTABLE,
                    "Answers come as application/graphql-response+json, application/json or text/event-stream; the Accept header"
                            + " allows none of them");
        }
        if (graphQl == json) {
            return accept.names("application", "graphql-response+json") ? GRAPHQL_RESPONSE : JSON;
        }
        return graphQl > json ? GRAPHQL_RESPONSE : JSON;
    }
}
