package dev.frameworkgraph.http.documentation;

/** An attribute of an element. */
record Attribute(String name, String value) implements Content {}
