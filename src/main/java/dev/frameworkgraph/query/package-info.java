/** GraphQL requests in, GraphQL responses as bytes out: limits, cost and execution over one snapshot of the graph. */
@NullMarked
package dev.frameworkgraph.query;

import org.jspecify.annotations.NullMarked;
