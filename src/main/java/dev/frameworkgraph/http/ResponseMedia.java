package dev.frameworkgraph.http;

import io.undertow.util.StatusCodes;

/** The media types of GraphQL answers. */
enum ResponseMedia {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String contentType;

    ResponseMedia(String mediaType) {
        this.contentType = mediaType + "; charset=utf-8";
    }

    String contentType() {
        return contentType;
    }

    /**
     * Chooses by the quality values of an Accept header. What is named counts more than a wildcard; among equals, the GraphQL type wins
     * when it is named, plain JSON otherwise.
     */
    static ResponseMedia choose(AcceptHeader accept) {
        double graphQl = accept.quality("application", "graphql-response+json");
        double json = accept.quality("application", "json");
        if (graphQl <= 0 && json <= 0) {
            throw new RefusedException(
                    StatusCodes.NOT_ACCEPTABLE,
                    "Answers come as application/graphql-response+json or application/json; the Accept header allows neither");
        }
        if (graphQl == json) {
            return accept.names("application", "graphql-response+json") ? GRAPHQL_RESPONSE : JSON;
        }
        return graphQl > json ? GRAPHQL_RESPONSE : JSON;
    }
}
