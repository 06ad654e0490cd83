package dev.frameworkgraph.http.documentation;

/**
 * A limit of the server.
 *
 * @param name as in {@code extensions.limit} of errors
 * @param value with its unit
 * @param bounds what it bounds, for people
 */
public record Limit(String name, String value, String bounds) {}
