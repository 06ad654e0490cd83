/** Counts over a whole catalog, for those who keep it. */
@NullMarked
package dev.frameworkgraph.report;

import org.jspecify.annotations.NullMarked;
