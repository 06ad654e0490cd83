package dev.frameworkgraph.advice;

/**
 * Two requirements that nothing can meet together.
 *
 * @param explanation one sentence for people
 */
public record Contradiction(Requirement one, Requirement other, String explanation) {}
