package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.QueryRequest;
import tools.jackson.databind.JsonNode;

/** Reads requests out of messages, as strictly as out of bodies. What is wrong is an {@link IllegalArgumentException} that clients may see. */
public interface RequestParser {

    /** Of a whole message. */
    JsonNode json(String message);

    /** Of an object with the fields of a GraphQL request. */
    QueryRequest request(JsonNode payload);
}
