/** What operators see of requests: metrics, identifiers, access log, slow queries and traces. */
@NullMarked
package dev.frameworkgraph.http.observation;

import org.jspecify.annotations.NullMarked;
