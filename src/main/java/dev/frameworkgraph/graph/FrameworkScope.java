package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.ScopeKind;

/**
 * How much of an application a web framework covers.
 *
 * @param rule the rule that gave it, in words
 */
public record FrameworkScope(ScopeKind kind, String rule) {}
