package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;

/** What a requirement is about. Equal needs ask for the same thing. */
public sealed interface Need
        permits FeatureNeed, StandardNeed, DatastoreNeed, RuntimeNeed, LicenseNeed, StatusNeed, KindNeed, LanguageNeed {

    /** Words for people, such as {@code PostgreSQL}. */
    String label();

    /** What the framework does about it by itself. */
    Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring);

    /** Whether whatever meets this meets the other need too. */
    default boolean implies(Need other) {
        return equals(other);
    }

    /** Whether every member of a stack has to have it, rather than at least one. */
    default boolean concernsEveryMember() {
        return false;
    }
}
