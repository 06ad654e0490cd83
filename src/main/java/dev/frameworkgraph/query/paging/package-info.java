/** Connections: order, pages, cursors and facets. */
@NullMarked
package dev.frameworkgraph.query.paging;

import org.jspecify.annotations.NullMarked;
