package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** Something made for an address out of the answer to one question. */
public interface Embed {

    Question question();

    /** @param data of the answer, which had no errors */
    Made made(JsonNode data);
}
