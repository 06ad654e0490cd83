package dev.frameworkgraph.catalog;

/** The side of a standard that an implementation takes. */
public enum StandardRole {
    /** Called by a server. */
    APPLICATION,

    /** Calls an application. */
    SERVER,

    /** Sends requests. */
    CLIENT,

    /** Writes documents. */
    PRODUCER,

    /** Reads documents. */
    CONSUMER,

    /** Sits between server and application. */
    MIDDLEWARE
}
