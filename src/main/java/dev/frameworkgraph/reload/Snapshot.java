package dev.frameworkgraph.reload;

import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.QueryEngine;

/** A catalog ready to be asked. */
public record Snapshot(FrameworkGraph graph, QueryEngine engine) {}
