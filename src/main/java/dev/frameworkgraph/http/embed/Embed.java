package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** Something made for an address out of the answer to one question. */
public interface Embed {

    Question question();

    /**
     * What becomes of the answer.
     *
     * @param data of an answer without errors
     */
    Made made(JsonNode data);
}
