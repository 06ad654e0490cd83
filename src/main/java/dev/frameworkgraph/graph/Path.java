package dev.frameworkgraph.graph;

import java.util.List;

/** A walk that meets no node twice. */
public record Path(List<PathStep> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    /** Number of steps. */
    public int length() {
        return steps.size();
    }
}
