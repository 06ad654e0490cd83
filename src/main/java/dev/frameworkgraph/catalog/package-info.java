/** The words of the domain: frameworks, features, claims, relationships and their evidence, as immutable records. */
@NullMarked
package dev.frameworkgraph.catalog;

import org.jspecify.annotations.NullMarked;
