package dev.frameworkgraph.advice;

/** How many things of one type changed between two revisions. */
public record ChangeCount(ChangedEntity entity, int added, int removed, int changed) {}
