/** Answers that go on: operations over WebSocket and over event streams, and the events of a catalog that changes. */
@NullMarked
package dev.frameworkgraph.http.subscription;

import org.jspecify.annotations.NullMarked;
