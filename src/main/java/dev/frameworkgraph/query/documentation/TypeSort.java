package dev.frameworkgraph.query.documentation;

/** What sort of thing a type is. */
public enum TypeSort {
    OBJECT,
    INTERFACE,
    UNION,
    INPUT,
    ENUM,
    SCALAR
}
