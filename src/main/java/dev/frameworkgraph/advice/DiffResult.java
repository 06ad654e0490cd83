package dev.frameworkgraph.advice;

/** What became of the wish to compare two revisions of the catalog. */
public sealed interface DiffResult permits CatalogDiff, RevisionNotHeld {}
