/** Operations compiled once into writers that put the answer as UTF-8 JSON straight into a buffer, and what bounds and carries a run. */
@NullMarked
package dev.frameworkgraph.query.execution;

import org.jspecify.annotations.NullMarked;
