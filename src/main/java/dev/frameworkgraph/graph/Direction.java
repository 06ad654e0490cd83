package dev.frameworkgraph.graph;

/** Which edges of a node are meant; an edge of a symmetric kind lies in every direction. */
public enum Direction {
    /** From the node. */
    OUTGOING,

    /** To the node. */
    INCOMING,

    /** Both. */
    BOTH
}
