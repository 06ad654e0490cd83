package dev.frameworkgraph.query.paging;

/** One value of a property and how many matches have it. */
public record FacetBucket(String value, String label, int count) {}
