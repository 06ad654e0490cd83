/** Catalog files in, a checked catalog or every problem at once out. */
@NullMarked
package dev.frameworkgraph.catalog.loading;

import org.jspecify.annotations.NullMarked;
