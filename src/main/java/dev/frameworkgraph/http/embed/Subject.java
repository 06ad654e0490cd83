package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** What a page of the explorer is about. */
interface Subject {

    Question question();

    Head head(JsonNode data);
}
