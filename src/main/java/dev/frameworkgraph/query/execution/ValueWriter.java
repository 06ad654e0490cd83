package dev.frameworkgraph.query.execution;

/** CompleteValue of the specification for the values of one type. */
interface ValueWriter {

    /** Returns false when a null inside makes the value itself null; what was written is then of no worth. */
    boolean write(Object value, Run run);
}
