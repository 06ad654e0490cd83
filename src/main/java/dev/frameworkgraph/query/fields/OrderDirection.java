package dev.frameworkgraph.query.fields;

/** Which end of an order comes first. */
enum OrderDirection {
    ASC,
    DESC
}
