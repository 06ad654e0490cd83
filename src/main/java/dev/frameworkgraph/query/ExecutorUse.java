package dev.frameworkgraph.query;

/**
 * How many operations each executor has run since the engine was made.
 *
 * @param reference runs that the compiled executor does not cover, introspection among them
 */
public record ExecutorUse(long compiled, long reference) {}
