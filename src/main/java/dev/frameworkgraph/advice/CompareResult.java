package dev.frameworkgraph.advice;

/** What comes of asking for a comparison. */
public sealed interface CompareResult permits Comparison, UnknownNames {}
