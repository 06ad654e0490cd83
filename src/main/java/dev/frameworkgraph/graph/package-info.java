/** The catalog indexed for walking both ways and for searching; immutable once built. */
@NullMarked
package dev.frameworkgraph.graph;

import org.jspecify.annotations.NullMarked;
