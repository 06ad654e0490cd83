package dev.frameworkgraph.graph;

/** Why a search for paths ended before it knew them all. */
public enum PathTruncation {
    /** As many as wanted were found, and there are more. */
    MAX_PATHS,

    /** The search looked at as many edges as it may. */
    WORK
}
