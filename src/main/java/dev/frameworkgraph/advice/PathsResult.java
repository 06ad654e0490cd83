package dev.frameworkgraph.advice;

/** What comes of asking for paths. */
public sealed interface PathsResult permits Paths, UnknownNames {}
