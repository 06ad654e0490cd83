package dev.frameworkgraph.fuzz;

/** Reads an input and looks at what came of it. */
interface FuzzTarget {

    /** Throws anything when the input did what none may do. */
    void accept(byte[] input) throws Exception;
}
