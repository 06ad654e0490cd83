package dev.frameworkgraph.http.embed;

import java.util.Map;

/** What the server asks itself for an embed. */
public record Question(String document, Map<String, Object> variables) {}
