/** Lines of logs: their form, and their way to a stream that may be slow or stuck. */
@NullMarked
package dev.frameworkgraph.logging;

import org.jspecify.annotations.NullMarked;
