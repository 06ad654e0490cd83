package dev.frameworkgraph.catalog.loading;

/**
 * One file of a catalog folder.
 *
 * @param name path within the folder, with forward slashes
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record CatalogFile(String name, byte[] content) {}
