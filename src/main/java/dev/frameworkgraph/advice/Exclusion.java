package dev.frameworkgraph.advice;

/**
 * How much a requirement rules out.
 *
 * @param frameworks how many break it, whatever else they break
 * @param alone how many break nothing else
 */
public record Exclusion(Requirement requirement, int frameworks, int alone) {}
