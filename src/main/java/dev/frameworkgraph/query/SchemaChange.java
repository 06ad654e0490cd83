package dev.frameworkgraph.query;

/**
 * One thing that a schema changes for the clients of an earlier one.
 *
 * @param coordinate of the type or field where it is, such as {@code Query.framework}
 * @param text for people
 */
public record SchemaChange(String coordinate, String text) {}
