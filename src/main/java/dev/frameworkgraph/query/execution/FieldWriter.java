package dev.frameworkgraph.query.execution;

/** ExecuteField of the specification: a response key and its value. */
interface FieldWriter {

    /** Returns false when the object that the field belongs to has to be null. */
    boolean write(Object source, Run run);
}
