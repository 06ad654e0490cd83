package dev.frameworkgraph.advice.similarity;

import dev.frameworkgraph.catalog.Framework;

/** A framework that can be compared with another, and how much alike they are. */
public record SimilarFramework(Framework framework, Similarity similarity) {}
