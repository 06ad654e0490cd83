package dev.frameworkgraph.graph;

/** Why a neighbourhood is not whole. */
public enum NeighbourhoodTruncation {
    /** It has as many nodes as wanted, and there are more. */
    MAX_NODES,

    /** It has as many edges as allowed, and there are more between its nodes. */
    MAX_EDGES
}
