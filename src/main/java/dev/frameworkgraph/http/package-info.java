/** Bytes to and from the query engine: routes, media types, status codes, caching, GraphiQL and health. */
@NullMarked
package dev.frameworkgraph.http;

import org.jspecify.annotations.NullMarked;
