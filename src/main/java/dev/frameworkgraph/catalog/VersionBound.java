package dev.frameworkgraph.catalog;

/**
 * Where an interval of versions begins.
 *
 * @param atMost true when only an upper bound is known: the real beginning is this version or an earlier one
 */
public record VersionBound(Version version, boolean atMost) {}
