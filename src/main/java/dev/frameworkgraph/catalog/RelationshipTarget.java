package dev.frameworkgraph.catalog;

/** What a relationship points at. */
public sealed interface RelationshipTarget permits Framework, Standard, Datastore, Runtime, KindGroup {}
