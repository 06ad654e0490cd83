package dev.frameworkgraph.http;

/** Which status codes GraphQL answers have. */
public enum StatusMode {
    /** Those of the GraphQL over HTTP specification of September 2026. */
    STANDARD,

    /** Those of its older drafts: 200 for request errors under application/json, 400 otherwise. */
    LEGACY
}
