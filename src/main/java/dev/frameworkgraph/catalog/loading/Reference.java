package dev.frameworkgraph.catalog.loading;

/** A key written in one place that something elsewhere must have. */
record Reference(Place place, String key) {}
