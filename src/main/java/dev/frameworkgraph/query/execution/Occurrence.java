package dev.frameworkgraph.query.execution;

import graphql.language.Field;

/** A field as the operation names it, and when that counts. */
record Occurrence(Field field, Condition condition) {}
